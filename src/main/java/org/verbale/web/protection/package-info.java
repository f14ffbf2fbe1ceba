/** What guards every request, whatever the feature: headers, proofs against forged requests. */
package org.verbale.web.protection;
