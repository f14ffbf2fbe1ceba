package org.verbale.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.verbale.mandate.reading.ResolutionReader;
import org.verbale.mandate.reading.ResolutionReading;
import org.verbale.mandate.reading.UnreadableResolution;
import org.verbale.mandate.source.DocumentText;
import org.verbale.mandate.source.UnreadableDocument;
import org.verbale.web.BadInput;

/** The text of a resolution as a person gave it, pasted or as a file, and what is read in it. */
@ApplicationScoped
class GivenText {

  /**
   * A pasted text.
   *
   * @throws BadInput if it is larger than a file may be
   */
  String pasted(String text) {
    if (text.getBytes(StandardCharsets.UTF_8).length > DocumentText.LARGEST_FILE) {
      throw new BadInput("mandate.source.TOO_LARGE");
    }
    return text;
  }

  /**
   * The text of an uploaded file.
   *
   * @throws BadInput if the file gives no text
   */
  String uploaded(FileUpload file) {
    if (file.size() > DocumentText.LARGEST_FILE) {
      throw new BadInput("mandate.source.TOO_LARGE");
    }
    try {
      return DocumentText.of(Files.readAllBytes(file.uploadedFile()));
    } catch (UnreadableDocument unreadable) {
      throw new BadInput(unreadable.key());
    } catch (IOException e) {
      throw new UncheckedIOException("The uploaded file cannot be read again", e);
    }
  }

  /**
   * What is read in a text.
   *
   * @throws BadInput if it is not the text of one resolution
   */
  ResolutionReading read(String text) {
    try {
      return ResolutionReader.read(text);
    } catch (UnreadableResolution unreadable) {
      throw new BadInput(unreadable.key(), unreadable.details());
    }
  }
}
