package org.verbale.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The words of a call in one language.
 *
 * @param title of the call, as missions see it; as a rule the title of the resolution
 * @param consent the wording under which a mission agrees that its reply is published; null for
 *     none
 * @param given what the note quotes where the resolution is not registered in the language; null
 *     for nothing
 */
@Embeddable
public record CallWording(
    String title,
    String consent,
    @Column(columnDefinition = "jsonb") @JdbcTypeCode(SqlTypes.JSON) GivenWords given) {

  public CallWording(String title, String consent) {
    this(title, consent, null);
  }

  /** The same for another resolution, of which nothing has been given yet. */
  CallWording ofAnotherResolution() {
    return new CallWording(title, consent);
  }
}
