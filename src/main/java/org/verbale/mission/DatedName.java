package org.verbale.mission;

import java.time.LocalDate;
import org.verbale.language.OfficialLanguage;

/**
 * A name of a State.
 *
 * @param from the first day on which it holds
 */
public record DatedName(NameForm form, OfficialLanguage language, String name, LocalDate from) {}
