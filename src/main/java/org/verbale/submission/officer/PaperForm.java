package org.verbale.submission.officer;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.verbale.language.OfficialLanguage;

/** The form in which an officer types a reply that came on paper. */
public class PaperForm {
  @RestForm
  @PartType(MediaType.TEXT_PLAIN)
  String language;

  @RestForm
  @PartType(MediaType.TEXT_PLAIN)
  String receivedOn;

  @RestForm
  @PartType(MediaType.TEXT_PLAIN)
  boolean nil;

  @RestForm
  @PartType(MediaType.TEXT_PLAIN)
  List<String> text = new ArrayList<>();

  @RestForm FileUpload scan;

  OfficialLanguage original() {
    return OfficialLanguage.find(language).orElse(OfficialLanguage.ENGLISH);
  }

  /** The text of a section, from 0; empty if the form has fewer. */
  String text(int index) {
    return text != null && index < text.size() ? text.get(index) : "";
  }
}
