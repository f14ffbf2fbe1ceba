package org.verbale.typesetting;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.verbale.document.Document;
import org.verbale.document.DocumentJson;
import org.verbale.document.LetterCover;
import org.verbale.document.Paragraph;
import org.verbale.document.UnreadableDocumentException;
import org.verbale.language.OfficialLanguage;

/**
 * Sets documents for other programs. Reads a line {@code {"in": "doc.json", "out": "file.pdf"}} for
 * each from standard input and answers with a line {@code {"ms": …, "pages": …}}, or {@code
 * {"error": "…"}} if that one cannot be set; {@code ms} counts from the bytes of the JSON in memory
 * to those of the PDF in memory; {@code overfullLines} stands beside them if there are any. Blank
 * lines are passed over. Ends with the input, or when nobody reads the answers any more. All other
 * output goes to standard error.
 */
public final class TypesetMain {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final PdfTypesetter typesetter = new PdfTypesetter();
  private final PrintStream answers;

  private TypesetMain(PrintStream answers) {
    this.answers = answers;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Thread.ofPlatform().daemon().start(TypesetMain::prepare);
    serve(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), answers);
  }

  /**
   * Has faces, patterns and classes read on another core while the first request is: they take
   * longer than the document.
   */
  private static void prepare() {
    new PdfTypesetter()
        .toBytes(
            new Document(
                Document.Kind.RECEIPT,
                OfficialLanguage.ENGLISH,
                "Preparation",
                null,
                new LetterCover("United Nations", List.of(), null, List.of(), null, null),
                List.of(Paragraph.body("Words to begin with."))));
  }

  /** Answers requests, one a line, until they end. */
  static void serve(BufferedReader requests, PrintStream answers) throws IOException {
    new TypesetMain(answers).serve(requests);
  }

  private void serve(BufferedReader requests) throws IOException {
    String request;
    while ((request = requests.readLine()) != null && !answers.checkError()) {
      String line = withoutMark(request);
      if (!line.isBlank()) {
        answers.println(answer(line));
      }
    }
  }

  /** Some programs begin what they write with a mark of its encoding. */
  private static String withoutMark(String request) {
    return request.startsWith("\uFEFF") ? request.substring(1) : request;
  }

  private ObjectNode answer(String request) {
    try {
      return set(TypesetOrder.read(request));
    } catch (UnreadableDocumentException | TypesettingException e) {
      return refusal(e.getMessage());
    } catch (IOException | RuntimeException e) {
      return refusal(e.getClass().getSimpleName() + ": " + e.getMessage());
    } catch (StackOverflowError e) {
      return refusal("The document nests too deeply to be set.");
    } catch (OutOfMemoryError e) {
      // What was made of the document is let go with it: the next one may be set.
      return refusal("The document takes more memory than this process may use.");
    }
  }

  private ObjectNode set(TypesetOrder order) throws IOException {
    byte[] json = read(order.in());
    ByteArrayOutputStream pdf = new ByteArrayOutputStream(json.length + 100_000);
    long start = System.nanoTime();
    Document document = DocumentJson.read(json);
    Typeset set = typesetter.typeset(document, pdf);
    double milliseconds = (System.nanoTime() - start) / 1e6;
    write(pdf, order.out());
    ObjectNode answer = JSON.createObjectNode();
    answer.put("ms", Math.round(milliseconds * 1000) / 1000.0);
    answer.put("pages", set.pages());
    if (set.overfullLines() > 0) {
      answer.put("overfullLines", set.overfullLines());
    }
    return answer;
  }

  private static byte[] read(Path in) throws IOException {
    if (Files.isDirectory(in)) {
      throw new TypesettingException(in + " is a folder, not a document");
    }
    try {
      return Files.readAllBytes(in);
    } catch (NoSuchFileException e) {
      throw new TypesettingException("There is no file " + in, e);
    } catch (AccessDeniedException e) {
      throw new TypesettingException("The file " + in + " may not be read", e);
    }
  }

  private static void write(ByteArrayOutputStream pdf, Path out) throws IOException {
    if (Files.isDirectory(out)) {
      throw new TypesettingException(out + " is a folder, not a file to write to");
    }
    try {
      Files.createDirectories(out.toAbsolutePath().getParent());
      try (OutputStream file = Files.newOutputStream(out)) {
        pdf.writeTo(file);
      }
    } catch (FileSystemException e) {
      throw new TypesettingException("The file %s cannot be written: %s".formatted(out, e), e);
    }
  }

  private static ObjectNode refusal(String reason) {
    return JSON.createObjectNode().put("error", reason);
  }
}
