/** The script of the editor that pages may offer beside a plain field; knows no feature. */
package org.verbale.web.editor;
