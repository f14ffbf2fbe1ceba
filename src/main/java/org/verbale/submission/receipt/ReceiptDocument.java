package org.verbale.submission.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.verbale.document.Block;
import org.verbale.document.Document;
import org.verbale.document.Emphasis;
import org.verbale.document.Inline;
import org.verbale.document.LetterCover;
import org.verbale.document.Paragraph;
import org.verbale.document.Table;
import org.verbale.document.Text;
import org.verbale.language.LanguageNames;
import org.verbale.language.NameLists;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.Phrases;
import org.verbale.request.CallForViews;
import org.verbale.submission.KnownStates;
import org.verbale.submission.MissionAccounts;
import org.verbale.submission.Revision;
import org.verbale.web.Messages;
import org.verbale.web.Moments;

/** The receipt as a document: what was received, when, from whom, and how to check it. */
@ApplicationScoped
class ReceiptDocument {
  @Inject Messages messages;
  @Inject Moments moments;
  @Inject KnownStates states;
  @Inject MissionAccounts accounts;

  @ConfigProperty(name = "verbale.public-url")
  String publicUrl;

  Document compose(
      CallForViews call,
      Revision revision,
      ReceiptNumber number,
      OfficialLanguage language,
      UnaryOperator<String> printable) {
    String title = text(language, "title", number.toString());
    List<Block> body = new ArrayList<>();
    body.add(words(text(language, "intro")));
    body.add(facts(call, revision, number, language, printable));
    body.add(words(text(language, revision.isLate() ? "late" : "inTime")));
    body.add(words(text(language, "check", verifyAddress(number))));
    return new Document(
        Document.Kind.RECEIPT,
        language,
        title,
        revision.submittedAt().atZone(call.deadline().zone()).toLocalDate(),
        new LetterCover(
            Phrases.of(language).get("organization"),
            List.of(messages.text(language, "web.name")),
            text(language, "reference", number.toString()),
            List.of(new Text(printable.apply(call.titleOrElse(language)))),
            verifyAddress(number),
            null),
        body);
  }

  private String verifyAddress(ReceiptNumber number) {
    return publicUrl.replaceFirst("/+$", "") + "/verify/" + number;
  }

  private Table facts(
      CallForViews call,
      Revision revision,
      ReceiptNumber number,
      OfficialLanguage language,
      UnaryOperator<String> printable) {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row(language, "number", number.toString()));
    rows.addAll(senders(revision, language));
    rows.addAll(moments(call, revision, language));
    rows.add(row(language, "revision", String.valueOf(revision.number())));
    rows.add(
        row(
            language,
            "language",
            LanguageNames.name(revision.originalLanguage(), language, LanguageNames.Form.ALONE)));
    rows.add(row(language, "words", moments.number(revision.words(), language)));
    rows.addAll(people(revision, language, printable));
    rows.addAll(sums(revision, language, printable));
    return new Table(List.of(), List.of(1.0, 2.4), 0, rows);
  }

  private List<Table.Row> senders(Revision revision, OfficialLanguage language) {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row(language, "state", states.name(revision.submission().stateCode(), language)));
    if (!revision.jointStatesNamed().isEmpty()) {
      String label = revision.jointStatesConfirm() ? "jointToConfirm" : "joint";
      rows.add(row(language, label, names(revision, language)));
    }
    return rows;
  }

  /** In the zone of the deadline, and in that of the mission where it is another one. */
  private List<Table.Row> moments(CallForViews call, Revision revision, OfficialLanguage language) {
    ZoneId zone = call.deadline().zone();
    ZoneId home = accounts.mission(revision.submission().stateCode()).timeZone();
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row(language, "received", moments.at(revision.submittedAt(), zone, language)));
    if (!home.equals(zone)) {
      rows.add(row(language, "receivedHome", moments.at(revision.submittedAt(), home, language)));
    }
    rows.add(row(language, "deadline", moments.at(revision.deadline(), zone, language)));
    return rows;
  }

  private List<Table.Row> people(
      Revision revision, OfficialLanguage language, UnaryOperator<String> printable) {
    List<Table.Row> rows = new ArrayList<>();
    revision
        .signatory()
        .ifPresent(signed -> rows.add(row(language, "signedBy", printable.apply(signed.name()))));
    revision
        .enteredBy()
        .ifPresent(
            entered -> {
              rows.add(row(language, "enteredBy", printable.apply(entered.name())));
              rows.add(row(language, "receivedOn", moments.date(revision.receivedOn(), language)));
            });
    return rows;
  }

  /** Of the text, then of each file. */
  private List<Table.Row> sums(
      Revision revision, OfficialLanguage language, UnaryOperator<String> printable) {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row(language, "sha256", spaced(revision.sha256())));
    for (var file : revision.reply().files()) {
      String name = printable.apply(file.name());
      rows.add(row(language, "file", name + " — " + spaced(file.sha256())));
    }
    return rows;
  }

  private String names(Revision revision, OfficialLanguage language) {
    return NameLists.joined(
        revision.jointStatesNamed().stream().map(code -> states.name(code, language)).toList(),
        language);
  }

  /** In groups of eight, as people compare them. */
  private static String spaced(String sha256) {
    return sha256.replaceAll("(.{8})(?=.)", "$1 ");
  }

  private Table.Row row(OfficialLanguage language, String what, String value) {
    Inline label = new Emphasis(Emphasis.Style.BOLD, List.of(new Text(text(language, what))));
    return new Table.Row(List.of(cell(label), cell(new Text(value))));
  }

  private static Table.Cell cell(Inline words) {
    return new Table.Cell(
        1, List.of(new Paragraph(null, null, Paragraph.Style.PLAIN, List.of(words))));
  }

  private static Paragraph words(String text) {
    return new Paragraph(null, null, Paragraph.Style.PLAIN, List.of(new Text(text)));
  }

  private String text(OfficialLanguage language, String key, Object... arguments) {
    return messages.text(language, "submission.receipt." + key, arguments);
  }
}
