/** Calls for views and their notes, for programs of the Secretariat. */
package org.verbale.request.api;
