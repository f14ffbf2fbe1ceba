package org.verbale.mission.invitation;

import java.time.Instant;
import java.util.Set;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.MissionMembership.Duty;

/**
 * Who is invited, and to what.
 *
 * @param language in which the person is written to
 * @param until when the duties are to end; null for no end
 */
public record Invited(
    String name, String email, OfficialLanguage language, Set<Duty> duties, Instant until) {}
