/** Faces, the shapes of words in them, and where words may be divided. */
package org.verbale.typesetting.font;
