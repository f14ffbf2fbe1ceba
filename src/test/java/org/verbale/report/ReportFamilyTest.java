package org.verbale.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.document.Document;
import org.verbale.document.ReportCover;
import org.verbale.document.ReportCover.FooterStyle;
import org.verbale.document.Section;
import org.verbale.document.text.PlainText;
import org.verbale.language.OfficialLanguage;
import org.verbale.publication.IssuedFiles;
import org.verbale.publication.IssuedRow;
import org.verbale.report.ReportRefusal.Reason;
import org.verbale.testing.TestDatabase;

@QuarkusTest
class ReportFamilyTest {

  private static final PartSettings SETTINGS =
      new PartSettings(
          LocalDate.of(2026, 7, 11),
          "26-12345",
          FooterStyle.PAGE_OF_TOTAL,
          false,
          false,
          3,
          List.of(LocalDate.of(2026, 7, 11)),
          null);

  @Inject MakeReport make;
  @Inject EditWording edit;
  @Inject ClearReport clear;
  @Inject IssueReport issue;
  @Inject Reports reports;
  @Inject Completeness completeness;
  @Inject IssuedFiles files;

  @BeforeEach
  void two_replies_by_the_cut_off_and_one_after_it() throws SQLException {
    ReportFixture.call();
    ReportFixture.accepted("CUB", "es", "2026-05-20T12:00Z");
    ReportFixture.accepted("ESP", "es", "2026-05-31T12:00Z");
    ReportFixture.accepted("NOR", "en", "2026-06-02T12:00Z");
    ReportFixture.translated("CUB", "en", "Cuba in English.");
    ReportFixture.translated("ESP", "en", "Spain in English.");
    ReportFixture.translated("CUB", "fr", "Cuba en français.");
  }

  @Test
  void the_parent_holds_what_was_accepted_by_the_cut_off() {
    Report report = make.open(1, SampleSettings.REPORT, SETTINGS);

    assertThat(states(report.parent().id())).containsExactly("CUB", "ESP");
    assertThat(report.parent().symbol()).isEqualTo("A/81/131");
  }

  @Test
  void what_is_missing_in_a_language_is_named() {
    long part = make.open(1, SampleSettings.REPORT, SETTINGS).parent().id();

    List<Completeness.Version> versions =
        QuarkusTransaction.requiringNew().call(() -> completeness.of(part(part)));

    assertThat(versions.get(OfficialLanguage.ENGLISH.ordinal()).isComplete()).isTrue();
    assertThat(versions.get(OfficialLanguage.FRENCH.ordinal()).untranslated())
        .containsExactly("ESP");
    assertThat(versions.get(OfficialLanguage.SPANISH.ordinal()).untranslated()).isEmpty();
    assertThat(versions.get(OfficialLanguage.SPANISH.ordinal()).title()).isFalse();
  }

  @Test
  void a_complete_language_is_issued_and_another_follows_when_it_is_ready() throws SQLException {
    long part = make.open(1, SampleSettings.REPORT, SETTINGS).parent().id();
    refused(Reason.NOT_CLEARED, () -> issue.issue(1, part, List.of(OfficialLanguage.ENGLISH)));
    clear.clear(1, part);
    refused(Reason.INCOMPLETE, () -> issue.issue(1, part, List.of(OfficialLanguage.FRENCH)));

    issue.issue(1, part, List.of(OfficialLanguage.ENGLISH));
    ReportFixture.translated("ESP", "fr", "L’Espagne en français.");
    issue.issue(1, part, List.of(OfficialLanguage.FRENCH));

    refused(Reason.LANGUAGE_ISSUED, () -> issue.issue(1, part, List.of(OfficialLanguage.FRENCH)));
    assertThat(issuedFiles())
        .extracting(IssuedRow::fileName)
        .containsExactly(
            "A-81-131.en.docx",
            "A-81-131.en.html",
            "A-81-131.en.pdf",
            "A-81-131.en.xml",
            "A-81-131.fr.docx",
            "A-81-131.fr.html",
            "A-81-131.fr.pdf",
            "A-81-131.fr.xml");
    assertThat(issuedFiles()).allMatch(file -> file.sha256().matches("[0-9a-f]{64}"));
  }

  @Test
  void of_two_languages_of_which_one_is_not_complete_none_is_issued() {
    long part = make.open(1, SampleSettings.REPORT, SETTINGS).parent().id();
    clear.clear(1, part);

    refused(
        Reason.INCOMPLETE,
        () -> issue.issue(1, part, List.of(OfficialLanguage.ENGLISH, OfficialLanguage.FRENCH)));

    assertThat(issuedFiles()).isEmpty();
  }

  @Test
  void a_later_reply_makes_the_next_addendum_and_stands_in_one_part_only() throws SQLException {
    long parent = make.open(1, SampleSettings.REPORT, SETTINGS).parent().id();
    refused(Reason.PARENT_NOT_CLEARED, () -> make.addendum(1, SETTINGS));
    clear.clear(1, parent);

    ReportPart addendum = make.addendum(1, SETTINGS);

    assertThat(addendum.symbol()).isEqualTo("A/81/131/Add.1");
    assertThat(states(addendum.id())).containsExactly("NOR");
    refused(Reason.ADDENDUM_OPEN, () -> make.addendum(1, SETTINGS));
    clear.clear(1, addendum.id());
    refused(Reason.NO_LATER_REPLIES, () -> make.addendum(1, SETTINGS));
  }

  @Test
  void the_officers_words_replace_the_template_until_the_part_is_cleared() {
    long part = make.open(1, SampleSettings.REPORT, SETTINGS).parent().id();

    edit.save(
        1,
        part,
        OfficialLanguage.ENGLISH,
        new EditWording.Words("Another title", "One.\n\nTwo\nand more.", "In short.\n\nVery."));

    String words =
        QuarkusTransaction.requiringNew()
            .call(() -> part(part).wording(OfficialLanguage.ENGLISH).orElseThrow().toString());
    assertThat(words).isNotNull();
    List<String> introduction =
        QuarkusTransaction.requiringNew()
            .call(() -> contents.introduction(part(part), OfficialLanguage.ENGLISH));
    assertThat(introduction).containsExactly("One.", "Two and more.");
    Document document =
        QuarkusTransaction.requiringNew()
            .call(() -> contents.document(part(part), OfficialLanguage.ENGLISH));
    assertThat(document.body().get(0)).isInstanceOf(Section.class);
    Section summary = (Section) document.body().get(0);
    assertThat(summary.role()).isEqualTo(Section.Role.SUMMARY);
    assertThat(PlainText.of(summary.blocks())).isEqualTo("In short.\nVery.");
    ReportCover cover = (ReportCover) document.cover();
    assertThat(cover.contents().depth()).isEqualTo(3);
    assertThat(cover.jobLine()).isEqualTo("26-12345 (E) 110726");
    clear.clear(1, part);
    refused(
        Reason.CLEARED,
        () ->
            edit.save(
                1,
                part,
                OfficialLanguage.ENGLISH,
                new EditWording.Words("Too late", "Too late.", "")));
  }

  @Inject PartContents contents;

  @Test
  void a_character_without_a_face_is_named_before_anything_is_issued() throws SQLException {
    ReportFixture.run(
        "update translation set content = replace(content::text, 'Spain', '\uD808\uDC00')::jsonb");
    long part = make.open(1, SampleSettings.REPORT, SETTINGS).parent().id();

    assertThatThrownBy(() -> clear.clear(1, part))
        .isInstanceOfSatisfying(
            ReportRefusal.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(Reason.MISSING_GLYPH);
              assertThat(refusal.arguments()).contains("U+12000");
            });
  }

  @Test
  void the_database_refuses_to_change_what_is_issued() {
    long part = make.open(1, SampleSettings.REPORT, SETTINGS).parent().id();
    clear.clear(1, part);
    issue.issue(1, part, List.of(OfficialLanguage.ENGLISH));

    assertThatThrownBy(() -> ReportFixture.run("update issued_file set title = 'x'"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(
            () ->
                ReportFixture.run(
                    "update report_part set state = 'DRAFT', cleared_at = null, issued_at = null"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> ReportFixture.run("delete from report_reply"))
        .isInstanceOf(SQLException.class);
  }

  private static void refused(Reason reason, Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            ReportRefusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private List<IssuedRow> issuedFiles() {
    return QuarkusTransaction.requiringNew().call(() -> files.ofFamily("A/81/131"));
  }

  private ReportPart part(long id) {
    return reports.ofCall(1).orElseThrow().part(id).orElseThrow();
  }

  private List<String> states(long part) {
    try (var database = TestDatabase.connect();
        var query =
            database.prepareStatement(
                "select s.state_code from report_reply r join submission s on s.id = r.submission_id"
                    + " where r.part_id = ? order by 1")) {
      query.setLong(1, part);
      var rows = query.executeQuery();
      List<String> states = new java.util.ArrayList<>();
      while (rows.next()) {
        states.add(rows.getString(1));
      }
      return states;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
