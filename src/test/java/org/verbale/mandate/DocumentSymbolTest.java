package org.verbale.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbale.mandate.DocumentSymbol.PartKind;

class DocumentSymbolTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/RES/66/32", "A/RES/56/24 T", "A/RES/S-10/2", "A/RES/ES-11/1", "A/RES/2832 (XXVI)",
        "A/RES/377 A (V)", "A/DEC/74/552", "A/67/131", "A/67/131/Add.1", "A/67/131/Corr.1",
        "A/67/131/Rev.2", "A/67/131/Add.1/Corr.1", "A/67/131*", "A/67/131/Add.1**", "A/C.1/76/L.23",
        "A/CONF.192/15", "A/CONF.192/2018/RC/3", "S/2021/94", "A/76/50"
      })
  void aCanonicalSymbolIsReadAndWrittenBack(String symbol) {
    assertThat(DocumentSymbol.parse(symbol)).hasToString(symbol);
  }

  @ParameterizedTest
  @CsvSource({
    "a/res/66/32, A/RES/66/32",
    "A/RES/56/24T, A/RES/56/24 T",
    "A/RES/2832(XXVI), A/RES/2832 (XXVI)",
    "A/67/131/ADD.1, A/67/131/Add.1",
    "' A/RES/56/24  T ', A/RES/56/24 T"
  })
  void variantsBecomeCanonical(String variant, String canonical) {
    assertThat(DocumentSymbol.parse(variant)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "66/32", "A/", "A//1", "hello", "B/66/32", "A/67/131/Add.", "A/RES"})
  void whatIsNoSymbolIsRefused(String text) {
    assertThat(DocumentSymbol.find(text)).isEmpty();
    assertThatThrownBy(() -> DocumentSymbol.parse(text)).hasMessageContaining("A/RES/66/32");
  }

  @Test
  void aSymbolKnowsItsNumberSessionAndParent() {
    assertThat(DocumentSymbol.parse("A/RES/56/24 T").number()).contains("56/24 T");
    assertThat(DocumentSymbol.parse("A/DEC/74/552").number()).contains("74/552");
    assertThat(DocumentSymbol.parse("A/67/131").number()).isEmpty();
    assertThat(DocumentSymbol.parse("A/67/131").session()).hasValue(67);
    assertThat(DocumentSymbol.parse("A/RES/S-10/2").session()).isEmpty();
    assertThat(DocumentSymbol.parse("A/67/131/Add.1/Corr.2").parent())
        .contains(DocumentSymbol.parse("A/67/131/Add.1"));
    assertThat(DocumentSymbol.parse("A/67/131").parent()).isEmpty();
  }

  @Test
  void partsOfADocumentAreMadeFromIt() {
    DocumentSymbol report = DocumentSymbol.parse("A/67/131");
    assertThat(report.with(PartKind.ADDENDUM, 1).with(PartKind.CORRIGENDUM, 1))
        .hasToString("A/67/131/Add.1/Corr.1");
    assertThat(report.reissued().reissued()).hasToString("A/67/131**");
    assertThat(DocumentSymbol.ofResolution("66/32")).hasToString("A/RES/66/32");
    assertThatThrownBy(() -> report.with(PartKind.REVISION, 0)).hasMessageContaining("from 1");
  }
}
