package org.verbale.typesetting.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbale.document.Footnote;
import org.verbale.document.Inline;
import org.verbale.document.Paragraph;
import org.verbale.document.Text;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.line.Line;

/** Neighbouring marks of punctuation share the white of their squares (GB/T 15834). */
class ChinesePunctuationTest {

  /** The words and how many squares wide they are when nothing is stretched. */
  @ParameterizedTest
  @CsvSource({
    "中文中, 3",
    "中（文）中, 5",
    "中（“文”）中, 6",
    "中“‘文’”中, 6",
    "中。（文）中, 5.5",
    "中：“文”中, 5.5",
    "中》（文）中, 5.5",
  })
  void marks_share_their_white(String words, double squares) {
    Line line = FirstLine.of(OfficialLanguage.CHINESE, new Text(words));
    assertThat(line.width()).isCloseTo((float) squares * square(), within(0.1f));
  }

  @Test
  void the_white_of_a_mark_stands_behind_the_mark_of_a_note() {
    Line line = FirstLine.of(OfficialLanguage.CHINESE, new Text("中。"), note(), new Text("文"));
    float stop = line.x()[1];
    float mark = line.x()[2];
    float next = line.x()[3];
    assertThat(mark - stop).isCloseTo(square() / 2, within(0.1f));
    assertThat(next - mark).isGreaterThan(square() / 2);
  }

  @Test
  void a_line_may_end_behind_the_mark_of_a_note() {
    Inline[] words = new Inline[80];
    for (int at = 0; at < words.length; at += 2) {
      words[at] = new Text("中");
      words[at + 1] = note();
    }
    assertThat(FirstLine.of(OfficialLanguage.CHINESE, words).overfull()).isFalse();
    assertThat(FirstLine.of(OfficialLanguage.CHINESE, words).notes().size()).isLessThan(40);
  }

  private static Inline note() {
    return new Footnote(null, List.of(Paragraph.body("注")));
  }

  private static float square() {
    return FirstLine.of(OfficialLanguage.CHINESE, new Text("中")).width();
  }
}
