package org.verbale.submission.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Which addresses a reply may link to. */
final class Addresses {
  private static final int LONGEST = 2048;
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private Addresses() {}

  /** The address if a reply may link to it; null for files, scripts and what is no address. */
  static String allowed(String address) {
    var candidate = address == null ? "" : address.strip().replace(" ", "%20");
    if (candidate.isEmpty() || candidate.length() > LONGEST) {
      return null;
    }
    try {
      var uri = new URI(candidate);
      boolean known =
          uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
      boolean whole = uri.isOpaque() || uri.getHost() != null;
      return known && whole ? candidate : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
