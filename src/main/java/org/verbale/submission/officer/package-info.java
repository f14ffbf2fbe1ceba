/** The pages of the Secretariat about what missions submitted. Drafts are never among it. */
package org.verbale.submission.officer;
