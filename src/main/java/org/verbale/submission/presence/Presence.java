package org.verbale.submission.presence;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.verbale.submission.Actor;
import org.verbale.submission.Submission;
import org.verbale.web.Messages;
import org.verbale.web.PageLanguage;

/** Says who else is in a draft now, in the language of the page. */
@RequestScoped
public class Presence {
  /** Two and a half rounds of the page's script: one may be lost on a bad line. */
  private static final Duration SILENCE = Duration.ofSeconds(50);

  @Inject EntityManager database;
  @Inject Messages messages;
  @Inject PageLanguage language;
  @Inject Clock clock;

  private record Colleague(String name, Integer position) {}

  /**
   * One sentence for those in the same section, one for those elsewhere in the draft; empty if
   * nobody else is there.
   *
   * @param position the section that this person has open; null for the reply as a whole
   */
  public String others(Submission reply, Integer position, Actor me) {
    List<String> here = new ArrayList<>();
    List<String> elsewhere = new ArrayList<>();
    for (Colleague one : colleagues(reply, me)) {
      boolean same = position != null && Objects.equals(position, one.position());
      (same ? here : elsewhere).add(one.name());
    }
    return (sentence("here", here) + " " + sentence("draft", elsewhere)).strip();
  }

  private String sentence(String kind, List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    String list = ListFormatter.getInstance(language.current().locale()).format(names);
    return messages.text(language.current(), "submissionpresence." + kind, list, names.size());
  }

  private List<Colleague> colleagues(Submission reply, Actor me) {
    return database
        .createNativeQuery(
            "select name, position from draft_presence"
                + " where submission_id = ?1 and subject <> ?2 and seen_at > ?3 order by name",
            Tuple.class)
        .setParameter(1, reply.id())
        .setParameter(2, me.subject())
        .setParameter(3, clock.instant().minus(SILENCE))
        .getResultList()
        .stream()
        .map(row -> colleague((Tuple) row))
        .toList();
  }

  private static Colleague colleague(Tuple row) {
    Number position = (Number) row.get(1);
    return new Colleague((String) row.get(0), position == null ? null : position.intValue());
  }
}
