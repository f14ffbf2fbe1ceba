package org.verbale.report.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbale.document.Emphasis;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.Paragraph;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;

class NoteMarksTest {

  /** A note is written as ^. */
  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 'of resources^.', 'of resources.^'",
    "ENGLISH, 'of resources^, and more', 'of resources,^ and more'",
    "ENGLISH, 'of resources (see there^).', 'of resources (see there^).'",
    "FRENCH, 'des ressources.^', 'des ressources^.'",
    "FRENCH, 'des ressources ;^ et', 'des ressources^ ; et'",
    "FRENCH, 'voir par.^', 'voir par.^'",
    "SPANISH, 'de los recursos,^ y', 'de los recursos^, y'",
    "RUSSIAN, 'этих ресурсов.^', 'этих ресурсов^.'",
    "RUSSIAN, 'в 2012 г.^', 'в 2012 г.^'",
    "CHINESE, 资源。^, 资源。^",
    "ARABIC, الموارد.^, الموارد.^",
  })
  void the_mark_stands_where_the_language_puts_it(
      OfficialLanguage language, String given, String placed) {
    assertThat(written(new NoteMarks(language).place(read(given)))).isEqualTo(placed);
  }

  @Test
  void two_marks_are_told_apart() {
    List<Inline> placed = new NoteMarks(OfficialLanguage.ENGLISH).place(read("words^^"));
    assertThat(written(placed)).isEqualTo("words^, ^");
    assertThat(placed.get(2)).isInstanceOf(Emphasis.class);
  }

  private static List<Inline> read(String text) {
    return Arrays.stream(text.split("(?<=\\^)|(?=\\^)"))
        .map(piece -> piece.equals("^") ? note() : new Text(piece))
        .toList();
  }

  private static Inline note() {
    return new Footnote(null, List.of(Paragraph.body("Note.")));
  }

  private static String written(List<Inline> content) {
    return content.stream()
        .map(
            inline ->
                switch (inline) {
                  case Text text -> text.value();
                  case Footnote note -> "^";
                  case Emphasis emphasis -> written(emphasis.content());
                  default -> throw new AssertionError(inline);
                })
        .collect(Collectors.joining());
  }
}
