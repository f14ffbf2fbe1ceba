package org.verbale.mission;

import java.time.Instant;
import org.verbale.mission.MissionMembership.Duty;

/**
 * A right that is given to a person.
 *
 * @param subject the OIDC subject of the person
 * @param email null if it is not known
 * @param from when it begins
 * @param until when it ends; null for no end
 * @param by the OIDC subject of who gives it
 */
public record DutyGrant(
    String subject,
    String name,
    String email,
    String state,
    Duty duty,
    Instant from,
    Instant until,
    String by) {}
