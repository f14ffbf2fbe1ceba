/** How values of the pure rooms, which know no database, are kept in columns. */
package org.verbale.persistence;
