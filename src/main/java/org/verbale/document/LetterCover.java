package org.verbale.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * The head of a note verbale or of a receipt.
 *
 * @param organization "United Nations"
 * @param office the lines of the letterhead under it
 * @param reference "REFERENCE: ODA/16-2017/NDV", whole, as printed; null for none
 * @param subject the subject line, as printed; empty for none
 * @param code the text of a QR code at the foot of the first page; null for none
 * @param emblem over the letterhead; null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LetterCover(
    String organization,
    List<String> office,
    String reference,
    List<Inline> subject,
    String code,
    Emblem emblem)
    implements Cover {
  public LetterCover {
    Objects.requireNonNull(organization, "organization");
    office = List.copyOf(office);
    subject = List.copyOf(subject);
  }
}
