/** Documents as Word files. */
package org.verbale.typesetting.docx;
