/** Lines into pages: rows that are never divided, notes under them, everything in its place. */
package org.verbale.typesetting.page;
