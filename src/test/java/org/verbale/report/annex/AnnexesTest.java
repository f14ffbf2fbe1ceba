package org.verbale.report.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbale.language.OfficialLanguage.ENGLISH;
import static org.verbale.language.OfficialLanguage.FRENCH;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;

class AnnexesTest {

  private final Annexes three =
      Annexes.of(List.of()).written(ENGLISH, texts("one", "two", "three"));

  @Test
  void they_keep_their_order_when_they_are_kept() {
    assertThat(titles(Annexes.of(three.entries()))).containsExactly("one", "two", "three");
  }

  @Test
  void one_moves_and_the_others_make_room() {
    assertThat(titles(three.moved(3, -2))).containsExactly("three", "one", "two");
    assertThat(titles(three.moved(1, 1))).containsExactly("two", "one", "three");
    assertThat(titles(three.moved(1, -1))).containsExactly("one", "two", "three");
  }

  @Test
  void one_moves_in_all_languages_at_once() {
    Annexes both = three.written(FRENCH, texts("un", "deux", "trois")).moved(1, 1);

    assertThat(both.text(1, FRENCH))
        .hasValueSatisfying(t -> assertThat(t.title()).isEqualTo("deux"));
    assertThat(both.text(1, ENGLISH))
        .hasValueSatisfying(t -> assertThat(t.title()).isEqualTo("two"));
  }

  @Test
  void one_that_no_language_has_any_more_is_gone() {
    Annexes emptied =
        three
            .written(FRENCH, texts("", "deux"))
            .written(ENGLISH, List.of(new AnnexText("", ""), new AnnexText("", "")));

    Annexes kept = Annexes.of(emptied.entries());

    assertThat(kept.count()).isEqualTo(2);
    assertThat(kept.text(1, FRENCH)).isPresent();
    assertThat(kept.text(1, ENGLISH)).isEmpty();
    assertThat(kept.text(2, ENGLISH)).hasValue(new AnnexText("three", "Text of three."));
    assertThat(kept.areComplete(ENGLISH)).isFalse();
  }

  @Test
  void a_step_on_an_annex_that_is_not_there_does_nothing() {
    assertThat(titles(Step.of("REMOVE-2").on(three))).containsExactly("one", "three");
    assertThat(titles(Step.of("UP-2").on(three))).containsExactly("two", "one", "three");
    for (String step : Arrays.asList(null, "", "REMOVE-4", "UP-0", "DOWN-99", "REMOVE-1; UP-2")) {
      assertThat(titles(Step.of(step).on(three))).containsExactly("one", "two", "three");
    }
  }

  @Test
  void what_is_given_without_words_is_none() {
    List<Map<OfficialLanguage, AnnexText>> given = new ArrayList<>();
    given.add(null);
    given.add(Map.of(ENGLISH, new AnnexText(" ", null)));

    assertThat(Annexes.given(given).entries()).isEmpty();
  }

  private static List<AnnexText> texts(String... titles) {
    return Arrays.stream(titles)
        .map(title -> new AnnexText(title, title.isEmpty() ? "" : "Text of " + title + "."))
        .toList();
  }

  private static List<String> titles(Annexes annexes) {
    return annexes.texts(ENGLISH).stream().map(AnnexText::title).toList();
  }
}
