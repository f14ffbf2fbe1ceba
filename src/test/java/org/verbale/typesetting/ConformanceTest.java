package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;
import org.verbale.document.Document;
import org.verbale.language.OfficialLanguage;

/** Every file is PDF/A-2a and PDF/UA-1 in the judgement of veraPDF. */
class ConformanceTest {

  @BeforeAll
  static void openFoundry() {
    VeraGreenfieldFoundryProvider.initialise();
  }

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
    byte[] pdf = new PdfTypesetter().toBytes(document);
    assertThat(violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == Status.FAILED)
          .map(ConformanceTest::describe)
          .distinct()
          .toList();
    }
  }

  private static String describe(TestAssertion failed) {
    return failed.getRuleId().getClause()
        + "-"
        + failed.getRuleId().getTestNumber()
        + " "
        + failed.getMessage();
  }
}
