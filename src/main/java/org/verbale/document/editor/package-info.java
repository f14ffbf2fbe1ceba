/** What the editor of the page and the document model say to each other. */
package org.verbale.document.editor;
