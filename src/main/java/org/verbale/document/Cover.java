package org.verbale.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What stands on the first page above the text, and in the running header and footer. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ReportCover.class, name = "report"),
  @JsonSubTypes.Type(value = LetterCover.class, name = "letter"),
})
public sealed interface Cover permits ReportCover, LetterCover {

  /** The emblem at its head; null for none. */
  Emblem emblem();
}
