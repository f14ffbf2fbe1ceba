/** What a person has chosen for all pages and mails, wherever they sign in: their language. */
package org.verbale.web.preference;
