package org.verbale.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbale.document.Inline;
import org.verbale.document.text.StructuredText;

class MemoryTest {
  private final Memory memory = new Memory();

  private static List<Inline> words(String typed) {
    return StructuredText.parseParagraph(typed);
  }

  @Test
  void the_very_words_are_known_and_what_was_learned_first_is_preferred() {
    memory.learn(
        words("El Gobierno apoya *la paz*."), words("The Government supports peace."), "A");
    memory.learn(words("El Gobierno apoya *la paz*."), words("The Government backs peace."), "B");
    assertThat(memory.recall(words("El Gobierno apoya *la paz*.")))
        .hasValueSatisfying(
            known -> {
              assertThat(known.same()).isTrue();
              assertThat(known.translation()).isEqualTo(words("The Government supports peace."));
            });
  }

  @Test
  void of_several_paragraphs_the_one_most_like_it_is_offered_as_such() {
    memory.learn(words("El Gobierno de Panamá apoya la paz en 2011."), words("Near."), "PAN");
    memory.learn(words("El Gobierno de Panamá apoya la paz en 2012."), words("Nearer."), "PAN");
    assertThat(memory.recall(words("El Gobierno de Panamá apoya siempre la paz en 2012.")))
        .hasValueSatisfying(
            known -> {
              assertThat(known.same()).isFalse();
              assertThat(known.translation()).isEqualTo(words("Nearer."));
            });
  }

  @Test
  void chinese_is_compared_sign_by_sign() {
    memory.learn(words("中国政府支持大会第66/32号决议。"), words("Known."), "CHN");
    assertThat(memory.recall(words("中国政府一贯支持大会第66/32号决议。"))).isPresent();
  }

  @Test
  void what_is_unlike_short_or_untranslated_is_not_offered() {
    memory.learn(words("Introducción general"), words("General introduction"), "CUB");
    memory.learn(words("El Gobierno apoya la paz y el desarme."), List.of(), "CUB");
    assertThat(memory.recall(words("Introducción"))).isEmpty();
    assertThat(memory.recall(words("El Gobierno apoya la paz y el desarme."))).isEmpty();
    assertThat(memory.recall(List.of())).isEmpty();
  }
}
