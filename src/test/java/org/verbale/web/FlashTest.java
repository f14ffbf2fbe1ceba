package org.verbale.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;

class FlashTest {

  @Test
  void a_number_is_still_one_on_the_next_page() throws Exception {
    var flash = new Flash();
    flash.success("report.flash.issued", 2);

    var json = new ObjectMapper();
    var travelled = json.readValue(json.writeValueAsString(flash.left()), Flash.Said[].class)[0];

    assertThat(
            new Messages()
                .text(OfficialLanguage.ENGLISH, travelled.key(), travelled.arguments().toArray()))
        .isEqualTo("2 languages have been issued.");
  }
}
