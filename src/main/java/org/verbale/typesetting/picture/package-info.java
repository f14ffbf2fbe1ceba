/** Pictures as samples of colour. */
package org.verbale.typesetting.picture;
