package org.verbale.request.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbale.document.Block;
import org.verbale.document.Emphasis;
import org.verbale.document.Inline;
import org.verbale.document.ItemList;
import org.verbale.document.LetterCover;
import org.verbale.document.Link;
import org.verbale.document.Paragraph;
import org.verbale.document.Quotation;
import org.verbale.document.Text;
import org.verbale.emblem.ConfiguredEmblem;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.SubParagraph;
import org.verbale.request.LatePolicy;
import org.verbale.request.NoteDelivery;
import org.verbale.request.RequestConfig;
import org.verbale.request.letter.BrokenTemplate;

class NoteTemplatesTest {

  @Test
  void the_note_in_english_says_what_is_asked_and_until_when() {
    var document = compose(OfficialLanguage.ENGLISH);

    assertThat(document.cover())
        .isEqualTo(
            new LetterCover(
                "United Nations",
                List.of("Office for Disarmament Affairs"),
                "REFERENCE: ODA/16-2017/NDV",
                List.of(
                    new Text(
                        "SUBJECT: General Assembly resolution 71/5, “Sample work” – Input required –"
                            + " Deadline: 12 May 2017")),
                null,
                null));
    assertThat(text(document.body()))
        .isEqualTo(
            """
            To: Cuba
            The Office for Disarmament Affairs presents its compliments to the Permanent Missions of \
            Member States and the Permanent Observer Missions of observer States to the United \
            Nations and has the honour to refer to resolution 71/5, entitled “Sample work”, adopted \
            by the General Assembly on 5 December 2016.
            Paragraph 5 of the resolution reads as follows:
            > 5. Requests views on:
            > (a) one;
            > (b) two.
            Pursuant to that paragraph, and with a view to the report that the Secretary-General is \
            to submit to the Assembly at its seventy-second session, the Office would be grateful if \
            Governments would communicate their views on the following:
            * One?
            * Two?
            Replies should reach the Office by Friday, 12 May 2017, at 18:00, New York time \
            (22:00 UTC). Replies received after that date will be issued in an addendum to the report.
            In view of the limits set for documents of the Organization, the reply to be reproduced \
            in the report should not exceed 1,000 words.
            Replies may be written in any of the official languages and are to be submitted through \
            the portal at https://portal.example/calls/7, where a text prepared as a Word file may be \
            taken over. The electronic text is authentic; no paper copy is required. A reply may be \
            submitted jointly by several States.
            The Office for Disarmament Affairs avails itself of this opportunity to renew to the \
            Permanent Missions and the Permanent Observer Missions to the United Nations the \
            assurances of its highest consideration.
            2 May 2017""");
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void every_language_has_all_parts(OfficialLanguage language) {
    var document = compose(language);
    var text = text(document.body());

    assertThat(((LetterCover) document.cover()).reference()).contains("ODA/16-2017/NDV");
    assertThat(text).contains("18:00", "22:00 UTC", "https://portal.example/calls/7", "71/5");
    assertThat(text).doesNotContain("{", "}", "@", "**");
    assertThat(document.body()).hasAtLeastOneElementOfType(Quotation.class);
    assertThat(document.body()).hasAtLeastOneElementOfType(ItemList.class);
  }

  @Test
  void french_has_its_spaces_and_its_city() {
    var text = text(compose(OfficialLanguage.FRENCH).body());

    assertThat(text)
        .contains("heure de New York", "intitulée «\u00A0Sample work\u00A0»", "comme suit\u00A0:");
    assertThat(text).contains("> a) one\u00A0;");
  }

  @Test
  void arabic_has_its_letters() {
    assertThat(text(compose(OfficialLanguage.ARABIC).body())).contains("> (أ) one;", "> (ب) two.");
  }

  @Test
  void a_template_with_an_unknown_field_stops_the_start_with_file_line_and_cause(
      @TempDir Path folder) throws IOException {
    copyTemplates(folder);
    var french = folder.resolve("note_fr.txt");
    Files.writeString(
        french, Files.readString(french).replace("{deadline.time}", "{deadline.heure}"));

    assertThatThrownBy(() -> templates(Optional.of(folder)))
        .isInstanceOf(BrokenTemplate.class)
        .hasMessageContaining("note_fr.txt, line 36")
        .hasMessageContaining("heure");
  }

  @Test
  void a_missing_template_stops_the_start(@TempDir Path folder) throws IOException {
    copyTemplates(folder);
    Files.delete(folder.resolve("note_zh.txt"));

    assertThatThrownBy(() -> templates(Optional.of(folder))).hasMessageContaining("note_zh.txt");
  }

  @Test
  void a_change_after_the_start_can_be_looked_at_and_holds_from_the_next_start(@TempDir Path folder)
      throws IOException {
    copyTemplates(folder);
    var templates = templates(Optional.of(folder));
    var composer = new NoteComposer(templates, new ConfiguredEmblem(Optional.empty()));
    var english = folder.resolve("note_en.txt");
    assertThat(templates.isChangedSinceStart(OfficialLanguage.ENGLISH)).isFalse();

    Files.writeString(
        english, Files.readString(english).replace("@office Office for", "@office Bureau of"));

    assertThat(templates.isChangedSinceStart(OfficialLanguage.ENGLISH)).isTrue();
    var note = note(OfficialLanguage.ENGLISH);
    assertThat(composer.tryOut(note, OfficialLanguage.ENGLISH).cover().toString())
        .contains("Bureau of Disarmament Affairs");
    assertThat(composer.compose(note, OfficialLanguage.ENGLISH).cover().toString())
        .contains("Office for Disarmament Affairs");
  }

  @Test
  void a_template_in_another_encoding_is_named(@TempDir Path folder) throws IOException {
    copyTemplates(folder);
    var french = folder.resolve("note_fr.txt");
    Files.write(french, Files.readString(french).getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> templates(Optional.of(folder)))
        .isInstanceOf(BrokenTemplate.class)
        .hasMessageContaining("note_fr.txt")
        .hasMessageContaining("UTF-8");
  }

  private static void copyTemplates(Path folder) throws IOException {
    try (var files = Files.list(Path.of("templates/notes-verbales"))) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  private static org.verbale.document.Document compose(OfficialLanguage language) {
    return new NoteComposer(templates(Optional.empty()), new ConfiguredEmblem(Optional.empty()))
        .compose(note(language), language);
  }

  private static NoteTemplates templates(Optional<Path> folder) {
    var templates =
        new NoteTemplates(
            new RequestConfig() {
              @Override
              public String office() {
                return "ODA";
              }

              @Override
              public String topic() {
                return "NDV";
              }

              @Override
              public Optional<Path> noteTemplates() {
                return folder;
              }

              @Override
              public int enoughDays() {
                return 28;
              }
            });
    templates.readAndTryOut();
    return templates;
  }

  private static NoteValues note(OfficialLanguage language) {
    var quoted =
        new NoteContent.Quoted(
            5,
            "Requests views on:",
            List.of(new SubParagraph("a", "one;"), new SubParagraph("b", "two.")));
    var letter =
        new NoteContent.Letter(
            "Sample work",
            "Sample work",
            quoted,
            List.of(new SubParagraph("a", "One?"), new SubParagraph("b", "Two?")),
            null);
    var content =
        new NoteContent(
            List.of(language),
            NoteDelivery.ALL_LANGUAGES,
            "71/5",
            "2016-12-05",
            72,
            Instant.parse("2017-05-12T22:00:00Z"),
            "America/New_York",
            1000,
            null,
            LatePolicy.ADDENDUM,
            true,
            Map.of(language, letter));
    return new NoteValues(
        "ODA/16-2017/NDV",
        LocalDate.of(2017, 5, 2),
        null,
        content,
        "https://portal.example/calls/7",
        new EnumMap<>(Map.of(language, "Cuba")));
  }

  private static String text(List<Block> blocks) {
    return blocks.stream().map(NoteTemplatesTest::text).collect(Collectors.joining("\n"));
  }

  private static String text(Block block) {
    return switch (block) {
      case Paragraph paragraph -> inline(paragraph.content());
      case Quotation quotation -> text(quotation.blocks()).replaceAll("(?m)^", "> ");
      case ItemList list ->
          list.items().stream()
              .map(item -> (item.label() == null ? "*" : item.label()) + " " + text(item.blocks()))
              .collect(Collectors.joining("\n"));
      default -> throw new IllegalStateException("a note has no " + block);
    };
  }

  private static String inline(List<Inline> content) {
    return content.stream()
        .map(
            piece ->
                switch (piece) {
                  case Text text -> text.value();
                  case Emphasis emphasis -> inline(emphasis.content());
                  case Link link -> inline(link.content());
                  default -> throw new IllegalStateException("a note has no " + piece);
                })
        .collect(Collectors.joining());
  }
}
