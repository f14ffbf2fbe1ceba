/** The templates of the note verbale as the Office sees them before they are used. */
package org.verbale.request.template;
