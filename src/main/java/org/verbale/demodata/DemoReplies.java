package org.verbale.demodata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.verbale.document.Block;
import org.verbale.language.OfficialLanguage;
import org.verbale.submission.FrozenReply;
import org.verbale.submission.ReplySection;
import org.verbale.submission.SectionKind;
import org.verbale.submission.WordCount;

/** Replies in every state of the workflow, and their translations. */
final class DemoReplies {

  private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};
  private static final TypeReference<List<ReplySection>> SECTIONS = new TypeReference<>() {};
  private static final String TRANSLATOR = "Tariq Mansour";
  private static final String OFFICER = "Olivia Ferrand";

  /** As revisions are frozen: sorted keys, no white space. */
  private static final ObjectMapper CANONICAL =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private final DemoDatabase database;
  private final DemoTexts texts;

  DemoReplies(DemoDatabase database, DemoTexts texts) {
    this.database = database;
    this.texts = texts;
  }

  /** Who writes and who signs for a State. */
  record People(String drafter, String drafterName, String head, String headName) {
    static People of(String state) {
      return switch (state) {
        case "CUB" ->
            new People(
                DemoSubjects.CUB_DRAFTER,
                "Dayana Ferrer",
                DemoSubjects.CUB_HEAD,
                "Rafael Montalvo");
        case "ESP" ->
            new People(
                DemoSubjects.ESP_DRAFTER,
                "Marta Echeverría",
                DemoSubjects.ESP_HEAD,
                "Javier Olmedo");
        case "NOR" ->
            new People(
                DemoSubjects.NOR_DRAFTER, "Sindre Aasen", DemoSubjects.NOR_HEAD, "Ingrid Solheim");
        default ->
            new People("demo-drafter-" + state, "Drafter", "demo-head-" + state, "Head of mission");
      };
    }
  }

  /** A draft, saved once. */
  long draft(long call, String state, OfficialLanguage language, Instant at) {
    People people = People.of(state);
    long reply =
        database.insert(
            "insert into submission (call_id, state_code, state, original_language, started_at)"
                + " values (?, ?, 'DRAFT', ?, ?)",
            call,
            state,
            language.code(),
            at);
    database.insert(
        "insert into submission_section (submission_id, position, content, saved_at, saved_by,"
            + " saved_by_name) values (?, 1, cast(? as jsonb), ?, ?, ?)",
        reply,
        json(BLOCKS, texts.reply(state, language)),
        at,
        people.drafter(),
        people.drafterName());
    return reply;
  }

  /** A draft that waits for the head of mission. */
  void awaitingSignOff(long call, String state, OfficialLanguage language, Instant at) {
    long reply = draft(call, state, language, at);
    database.run(
        "update submission set state = 'AWAITING_SIGN_OFF', sign_off_asked_at = ?, drafted_by = ?,"
            + " drafted_by_name = ? where id = ?",
        at.plusSeconds(3600),
        People.of(state).drafter(),
        People.of(state).drafterName(),
        reply);
  }

  /**
   * A submitted reply.
   *
   * @return the identifier of its revision
   */
  long submitted(
      long call, String state, OfficialLanguage language, LocalDate received, Instant deadline) {
    Instant at = DemoCalls.at(received);
    long reply = draft(call, state, language, at.minusSeconds(86_400));
    String content = frozen(call, state, language);
    People people = People.of(state);
    database.run(
        "update submission set state = 'AWAITING_SIGN_OFF', sign_off_asked_at = ?, drafted_by = ?,"
            + " drafted_by_name = ? where id = ?",
        at.minusSeconds(3600),
        people.drafter(),
        people.drafterName(),
        reply);
    long revision =
        database.insert(
            "insert into revision (submission_id, number, content, sha256, original_language,"
                + " words, submitted_at, deadline, late, drafted_by, drafted_by_name, signed_by,"
                + " signed_by_name, received_on) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            reply,
            content,
            DemoMandates.sha256(content),
            language.code(),
            WordCount.of(texts.reply(state, language), language),
            at,
            deadline,
            at.isAfter(deadline),
            people.drafter(),
            people.drafterName(),
            people.head(),
            people.headName(),
            received);
    database.run(
        "update submission set state = 'SUBMITTED', submitted_at = ?, sign_off_asked_at = null"
            + " where id = ?",
        at,
        reply);
    return revision;
  }

  /** The same, accepted a day later. */
  long accepted(
      long call, String state, OfficialLanguage language, LocalDate received, Instant deadline) {
    long revision = submitted(call, state, language, received, deadline);
    database.run(
        "update submission set state = 'ACCEPTED', accepted_at = ?, accepted_revision = 1"
            + " where id = (select submission_id from revision where id = ?)",
        DemoCalls.at(received).plusSeconds(86_400),
        revision);
    return revision;
  }

  /** A translation, signed off or still to be done. */
  void translated(
      long revision, String state, OfficialLanguage language, LocalDate day, boolean signedOff) {
    database.insert(
        "insert into translation (revision_id, language, state, content, saved_at, saved_by,"
            + " saved_by_name, translated_by, translated_by_name, revised_by, revised_by_name,"
            + " signed_off_by_name, signed_off_at) values (?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?)",
        revision,
        language.code(),
        signedOff ? "SIGNED_OFF" : "DRAFT",
        json(SECTIONS, sections(state, language)),
        DemoCalls.at(day),
        DemoSubjects.TRANSLATOR,
        TRANSLATOR,
        DemoSubjects.TRANSLATOR,
        TRANSLATOR,
        signedOff ? DemoSubjects.OFFICER : null,
        signedOff ? OFFICER : null,
        signedOff ? OFFICER : null,
        signedOff ? DemoCalls.at(day) : null);
  }

  private String frozen(long call, String state, OfficialLanguage language) {
    FrozenReply reply =
        new FrozenReply(
            state, call, language, false, null, Set.of(), sections(state, language), List.of());
    return json(new TypeReference<FrozenReply>() {}, reply);
  }

  private List<ReplySection> sections(String state, OfficialLanguage language) {
    return List.of(new ReplySection(1, SectionKind.ANSWER, null, texts.reply(state, language)));
  }

  private static String json(TypeReference<?> type, Object value) {
    try {
      return CANONICAL.writerFor(type).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("demo data cannot be written as JSON", e);
    }
  }
}
