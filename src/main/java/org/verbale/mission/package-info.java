/**
 * Member States, their permanent missions, focal points, and who may act for them. Keycloak proves
 * who somebody is; what that person may do for which State is recorded here, with dates.
 */
package org.verbale.mission;
