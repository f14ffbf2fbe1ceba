/**
 * The accounts in Keycloak of people whom the portal lets in, by Keycloak's administration. What a
 * person may do for a mission is no concern of this room.
 */
package org.verbale.web.accounts;
