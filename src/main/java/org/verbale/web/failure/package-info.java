/**
 * How a request that fails is answered: as a page for people and as a problem for programs, with
 * what was typed into the form, and with nothing of what the failure was made of.
 */
package org.verbale.web.failure;
