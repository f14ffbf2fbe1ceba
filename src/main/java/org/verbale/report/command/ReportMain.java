package org.verbale.report.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.verbale.report.command.ReportCommand.WrongCommand;
import org.verbale.report.composing.ReportComposer;
import org.verbale.report.composing.ReportContent;
import org.verbale.report.reading.PublishedReport;
import org.verbale.report.reading.PublishedReport.NotAReport;
import org.verbale.report.reading.Recomposition;
import org.verbale.report.reading.ReportReader;
import org.verbale.typesetting.PdfTypesetter;
import org.verbale.typesetting.Typeset;
import org.verbale.typesetting.TypesettingException;

/**
 * {@code make report}: reads a published report, composes it again and writes it as PDF, named
 * after symbol and language ({@code A-67-131.fr.pdf}). Needs no server.
 */
public final class ReportMain {

  private ReportMain() {}

  /** Exits with 0 when the PDF is written, 1 when it could not be, 2 for a wrong command. */
  public static void main(String... words) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, words));
  }

  /**
   * The same without leaving: what is said goes to {@code out}, what is wrong to {@code err}.
   *
   * @return what the process exits with
   */
  public static int run(PrintStream out, PrintStream err, String... words) {
    try {
      write(ReportCommand.parse(words), out);
      return 0;
    } catch (WrongCommand e) {
      err.println(e.getMessage());
      return 2;
    } catch (CannotMake | TypesettingException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  private static void write(ReportCommand command, PrintStream out) {
    PublishedReport report = read(command.in());
    ReportSummary.print(report, out);
    ReportContent content = content(report, command);
    Path file = command.out().resolve(fileName(content));
    try {
      Files.createDirectories(command.out());
      try (OutputStream pdf = new BufferedOutputStream(Files.newOutputStream(file))) {
        Typeset set = new PdfTypesetter().typeset(ReportComposer.compose(content), pdf);
        out.printf("%s: %d pages%n", file, set.pages());
        if (set.overfullLines() > 0) {
          out.printf("%d lines are wider than the measure.%n", set.overfullLines());
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new CannotMake(file + " could not be written (" + e.getMessage() + ").");
    }
  }

  private static PublishedReport read(Path in) {
    try {
      return ReportReader.read(SourceText.of(in));
    } catch (NotAReport e) {
      throw new CannotMake(
          switch (e.reason()) {
            case EMPTY -> in + " holds no text. A scanned PDF must be recognised first.";
            case TOO_LONG ->
                in + " is longer than " + ReportReader.LONGEST + " characters: no report is.";
            case NO_REPLIES ->
                in
                    + " is no report with replies: no heading with the name of a State and a bracket"
                    + " such as [Original: Spanish] was found.";
            case A_RESOLUTION ->
                in + " is a resolution (" + e.document() + "): give the report with the replies.";
          });
    }
  }

  private static ReportContent content(PublishedReport report, ReportCommand command) {
    try {
      return Recomposition.content(report, command.given());
    } catch (Recomposition.Incomplete e) {
      throw new CannotMake(
          "The text does not say the "
              + e.getMessage().toLowerCase(java.util.Locale.ROOT)
              + " of the report: give it as "
              + e.getMessage()
              + "=…");
    }
  }

  /** "A-67-131.fr.pdf"; characters that no file name may hold are left out. */
  private static String fileName(ReportContent content) {
    String symbol = content.part().symbol().replace('/', '-').replaceAll("[^\\w.-]", "");
    return symbol + "." + content.language().code() + ".pdf";
  }

  /** The PDF cannot be made; the message says why and what to do. */
  static final class CannotMake extends RuntimeException {
    CannotMake(String message) {
      super(message);
    }
  }
}
