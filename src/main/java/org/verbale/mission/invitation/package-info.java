/**
 * Invitations to act for a mission, from the mail to the first signed-in page.
 *
 * <p>How somebody gets in: the mail of the portal holds a link that works once and for some days.
 * It proves that its reader owns the address. Opening it makes the account in Keycloak, unless the
 * address has one, and shows a password for one single login; Keycloak takes it and has the owner
 * choose another, so that no lasting password ever passes through the portal, and Keycloak needs no
 * mail server. Signed in, the person accepts, and only then do the duties begin, for the OIDC
 * subject that accepted. An account that had a password before keeps it: its link leads to the
 * login page and no further, so a mail in wrong hands opens no existing account.
 */
package org.verbale.mission.invitation;
