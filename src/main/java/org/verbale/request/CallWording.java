package org.verbale.request;

import jakarta.persistence.Embeddable;

/**
 * The words of a call in one language.
 *
 * @param title of the call, as missions see it; as a rule the title of the resolution
 * @param consent the wording under which a mission agrees that its reply is published; null for
 *     none
 */
@Embeddable
public record CallWording(String title, String consent) {}
