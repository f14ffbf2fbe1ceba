/** Documents as Akoma Ntoso 3.0 XML. */
package org.verbale.typesetting.akn;
