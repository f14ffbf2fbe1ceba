package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/** The judgement of veraPDF about a file. */
public final class VeraPdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** Fails unless the file is PDF/A-2a and PDF/UA-1. */
  public static void assertConforms(String name, byte[] pdf) {
    assertThat(violations(pdf, PDFAFlavour.PDFA_2_A)).as("%s as PDF/A-2a", name).isEmpty();
    assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).as("%s as PDF/UA-1", name).isEmpty();
  }

  private static List<String> violations(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == Status.FAILED)
          .map(VeraPdf::describe)
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (EncryptedPdfException | ModelParsingException | ValidationException e) {
      throw new AssertionError("veraPDF cannot read the file", e);
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
