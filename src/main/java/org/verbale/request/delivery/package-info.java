/** The way of an issued note to its addressees: a letter and a mail for each, and how far it is. */
package org.verbale.request.delivery;
