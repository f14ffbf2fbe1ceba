package org.verbale.typesetting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.line.Fragment;
import org.verbale.typesetting.line.Line;

/** Numbers, symbols and Latin names among Arabic words, in their places on the page. */
class MirroredTextTest {

  @ParameterizedTest
  @CsvSource({
    "1 250, 1250",
    "12 345 678, 12345678",
    "66/32, 66/32",
    "A/67/131/Add.1, A/67/131/Add.1",
    "International Peace Institute, InternationalPeaceInstitute",
    // The sign follows the number, and the end of a range its beginning, as Arabic is read.
    "'45,5%', '%45,5'",
    "2009-2011, 2011-2009",
  })
  void numbers_symbols_and_names_stand_as_an_arabic_eye_expects(String words, String seen) {
    assertThat(fromTheLeft(line("أي " + words + " مليون دولار"))).isEqualTo(seen);
  }

  /** The pieces of the line that are not Arabic, as the eye meets them from the left. */
  private static String fromTheLeft(Line line) {
    StringBuilder seen = new StringBuilder();
    IntStream.range(0, line.fragments().length)
        .boxed()
        .sorted((one, other) -> Float.compare(line.x()[one], line.x()[other]))
        .map(at -> line.fragments()[at])
        .filter(fragment -> fragment.run().text().chars().allMatch(c -> c < 0x250))
        .map(Fragment::run)
        .forEach(run -> seen.append(run.text()));
    return seen.toString();
  }

  private static Line line(String words) {
    return FirstLine.of(OfficialLanguage.ARABIC, new Text(words));
  }
}
