/**
 * The note verbale: what it says, how it is composed from its template, its addressees and files.
 */
package org.verbale.request.note;
