/**
 * A reply of several States: what each State that it names is asked, and has answered, as pages.
 *
 * <p>Where the call says so, a State that is named counts as having replied only once its head of
 * mission has confirmed the revision that was submitted; a further revision is to be confirmed
 * anew. It may take its confirmation back until the report is issued.
 */
package org.verbale.submission.joint;
