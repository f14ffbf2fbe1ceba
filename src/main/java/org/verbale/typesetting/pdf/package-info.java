/** Pages into a tagged PDF file. The only package that imports the PDF library. */
package org.verbale.typesetting.pdf;
