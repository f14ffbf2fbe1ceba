package org.verbale.emblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbale.document.Emblem;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.Phrases;
import org.verbale.typesetting.Emblems;

class ConfiguredEmblemTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void the_file_is_named_in_each_language(OfficialLanguage language) throws Exception {
    byte[] file = Emblems.png(language).file();
    var emblem = configured(Files.write(folder.resolve("emblem.png"), file)).in(language);
    assertThat(emblem).contains(Emblem.of(file, Phrases.of(language).get("emblem")));
  }

  @Test
  void without_a_file_there_is_none() {
    assertThat(new ConfiguredEmblem(Optional.empty()).in(OfficialLanguage.ENGLISH)).isEmpty();
    assertThat(new ConfiguredEmblem(Optional.of(" ")).in(OfficialLanguage.ENGLISH)).isEmpty();
  }

  @Test
  void a_file_that_is_not_there_stops_the_start() {
    assertThatThrownBy(() -> configured(folder.resolve("nowhere.png")))
        .isInstanceOf(EmblemRefused.class)
        .hasMessageContaining("nowhere.png cannot be used: it cannot be read.")
        .hasMessageContaining("Set a PNG or JPEG picture");
  }

  @Test
  void a_damaged_or_another_file_stops_the_start() throws Exception {
    Path text = Files.writeString(folder.resolve("emblem.svg"), "<svg/>");
    assertThatThrownBy(() -> configured(text)).isInstanceOf(EmblemRefused.class);
    byte[] file = Emblems.png(OfficialLanguage.ENGLISH).file();
    Path half = Files.write(folder.resolve("half.png"), java.util.Arrays.copyOf(file, 40));
    assertThatThrownBy(() -> configured(half))
        .isInstanceOf(EmblemRefused.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void a_file_that_is_too_large_stops_the_start() throws Exception {
    Path large = Files.write(folder.resolve("large.png"), new byte[(1 << 20) + 1]);
    assertThatThrownBy(() -> configured(large)).hasMessageContaining("larger than 1 MB");
  }

  private static ConfiguredEmblem configured(Path file) {
    return new ConfiguredEmblem(Optional.of(file.toString()));
  }
}
