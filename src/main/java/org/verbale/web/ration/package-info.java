/** How often one person may have the portal do what costs it much. */
package org.verbale.web.ration;
