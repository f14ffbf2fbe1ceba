package org.verbale.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** How a browser may show an issued HTML file, which carries its own style sheet. */
final class ReadOnline {

  private ReadOnline() {}

  /**
   * The Content-Security-Policy of a file: its style sheet by the hash of its text, pictures that
   * stand in the file itself, nothing else; no script, no form, no frame.
   */
  static String policy(byte[] html) {
    StringJoiner styles = new StringJoiner(" ");
    styles.setEmptyValue("'none'");
    for (Element style : Jsoup.parse(new String(html, UTF_8)).select("style")) {
      styles.add("'sha256-" + hash(style.data()) + "'");
    }
    return "default-src 'none'; style-src "
        + styles
        + "; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
        + " sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
