/** Documents as HTML. */
package org.verbale.typesetting.html;
