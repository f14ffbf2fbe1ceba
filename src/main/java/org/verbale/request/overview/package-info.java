/** The officer's list of calls, and the page of one. */
package org.verbale.request.overview;
