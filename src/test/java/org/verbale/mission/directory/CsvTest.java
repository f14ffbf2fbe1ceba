package org.verbale.mission.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;

class CsvTest {

  @Test
  void text_is_read_in_the_encodings_in_which_spreadsheets_save() throws UnreadableTable {
    var text = "code;short_name_es\nESP;España\n";
    assertThat(CsvText.of(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    assertThat(CsvText.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(text);
    assertThat(CsvText.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo(text);
    var windows = CsvText.of(text.getBytes(Charset.forName("windows-1252")));
    assertThat(windows.text()).isEqualTo(text);
    assertThat(windows.charset()).isEqualTo("windows-1252");
  }

  @Test
  void what_is_no_text_is_named_so() {
    assertThatThrownBy(() -> CsvText.of(new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0x81}))
        .hasMessage("directory.error.notText");
    assertThatThrownBy(() -> CsvText.of(" \n\n".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("directory.error.empty");
  }

  @Test
  void commas_semicolons_and_tabs_part_cells_and_quotes_hold_line_breaks() throws UnreadableTable {
    for (var separator : List.of(",", ";", "\t")) {
      var text =
          "code%1$spostal_address\r\nCUB%1$s\"1 Street; Floor 2,\nNew \"\"York\"\"\"\r\n\r\nESP%1$sx\r\n"
              .formatted(separator);
      var table = CsvTable.read(text);
      assertThat(table.columns()).containsExactly("code", "postal_address");
      assertThat(table.lines())
          .containsExactly(
              new CsvTable.Line(2, List.of("CUB", "1 Street; Floor 2,\nNew \"York\"")),
              new CsvTable.Line(5, List.of("ESP", "x")));
    }
  }

  @Test
  void an_open_quotation_mark_is_named_with_the_line_where_it_opens() {
    assertThatThrownBy(() -> CsvTable.read("code,email\nCUB,\"a\nESP,b\n"))
        .isInstanceOfSatisfying(
            UnreadableTable.class,
            unreadable -> {
              assertThat(unreadable.error().key()).isEqualTo("directory.error.quote");
              assertThat(unreadable.error().line()).isEqualTo(2);
            });
  }

  @Test
  void what_begins_like_a_formula_goes_out_as_text_and_comes_back_as_typed() {
    for (var cell : List.of("=1+1", "+1 212 555", "-x", "@SUM(A1)", "\tx")) {
      assertThat(Formulas.asText(cell)).isEqualTo("'" + cell);
      assertThat(Formulas.asTyped(Formulas.asText(cell))).isEqualTo(cell);
    }
    assertThat(Formulas.asText("Côte d'Ivoire")).isEqualTo("Côte d'Ivoire");
    assertThat(Formulas.asTyped("'t Hooft")).isEqualTo("'t Hooft");
  }

  @Test
  void a_contact_is_read_as_it_is_written() {
    var ana = new Contact("Ana Pérez", "ana@mission.example", OfficialLanguage.SPANISH);
    var office = new Contact("First Committee", "office@mission.example", null);
    var cell = Contact.cell(List.of(office, ana));
    assertThat(Contact.lines(cell)).hasSize(2);
    assertThat(Contact.lines(cell).stream().map(Contact::read))
        .allSatisfy(contact -> assertThat(contact).isPresent());
    assertThat(Contact.read(Contact.lines(cell).getFirst())).contains(ana);
    assertThat(Contact.read("ana@mission.example")).isEmpty();
    assertThat(Contact.read("Ana <ana@mission.example> [de]")).isEmpty();
  }
}
