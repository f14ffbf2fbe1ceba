/** More time for one State, and the officer's page of what passes between the two. */
package org.verbale.request.extension;
