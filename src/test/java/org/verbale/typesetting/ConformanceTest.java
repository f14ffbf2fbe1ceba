package org.verbale.typesetting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbale.document.Document;
import org.verbale.language.OfficialLanguage;

/** Every file is PDF/A-2a and PDF/UA-1 in the judgement of veraPDF. */
class ConformanceTest {

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void a_report_conforms_in_each_language(OfficialLanguage language) throws Exception {
    assertConforms(Versions.of(language));
  }

  @Test
  void tables_nested_lists_quotations_and_notes_conform() throws Exception {
    assertConforms(Samples.englishReport());
  }

  @ParameterizedTest
  @EnumSource(
      value = OfficialLanguage.class,
      names = {"ENGLISH", "ARABIC"})
  void an_emblem_conforms(OfficialLanguage language) throws Exception {
    assertConforms(Emblems.on(Versions.of(language), Emblems.png(language)));
    assertConforms(Emblems.on(Samples.noteVerbale(), Emblems.jpeg(language)));
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void blocks_and_inlines_conform_however_they_are_nested(OfficialLanguage language)
      throws Exception {
    for (int seed = 0; seed < 3; seed++) {
      assertConforms(AnyDocument.of(language, seed).document());
    }
  }

  @Test
  void a_letter_conforms() throws Exception {
    assertConforms(Samples.noteVerbale());
  }

  private static void assertConforms(Document document) throws Exception {
    VeraPdf.assertConforms(document.title(), new PdfTypesetter().toBytes(document));
  }
}
