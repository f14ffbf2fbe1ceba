package org.verbale.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.past.PublishedReplies;

/** Tells missions what their State answered, as it was published. */
@ApplicationScoped
class ArchivedForMissions implements PublishedReplies {

  private final ArchivedReports archive;

  ArchivedForMissions(ArchivedReports archive) {
    this.archive = archive;
  }

  @Override
  public List<PublishedOne> ofState(String stateCode, OfficialLanguage wanted) {
    return archive.ofState(stateCode).stream().map(reply -> one(reply, wanted)).toList();
  }

  @Override
  public Optional<PublishedText> text(String stateCode, long id, OfficialLanguage wanted) {
    return archive
        .reply(id)
        .filter(reply -> reply.states().contains(stateCode))
        .map(
            reply -> {
              OfficialLanguage language = language(reply, wanted);
              return new PublishedText(language, reply.in(language).orElseThrow().blocks());
            });
  }

  /** A State goes on from its own words, where they are held. */
  private static OfficialLanguage language(ArchivedReply reply, OfficialLanguage wanted) {
    return reply.originals().stream()
        .filter(original -> reply.in(original).isPresent())
        .findFirst()
        .orElseGet(() -> reply.languageFor(wanted));
  }

  private static PublishedOne one(ArchivedReply reply, OfficialLanguage wanted) {
    ArchivedReport report = reply.report();
    OfficialLanguage language = language(reply, wanted);
    return new PublishedOne(
        reply.id(),
        report.symbol(),
        report.titleOrElse(wanted),
        report.titleLanguage(wanted),
        report.session(),
        reply.receivedOn().orElse(null),
        language,
        reply.originals().contains(language),
        "/archive/" + report.id() + "?in=" + language.code() + "#reply-" + reply.id());
  }
}
