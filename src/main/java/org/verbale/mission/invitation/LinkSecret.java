package org.verbale.mission.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.verbale.persistence.Sha256;

/** What makes a link unguessable: 256 random bits, of which the portal keeps the hash alone. */
record LinkSecret(String text) {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  static LinkSecret random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  String hash() {
    return Sha256.hex(text);
  }

  /** Compares in a time that tells nothing about how much was right. */
  boolean fits(String hash) {
    return MessageDigest.isEqual(bytes(hash()), bytes(hash));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** A secret stands in no log. */
  @Override
  public String toString() {
    return "LinkSecret";
  }
}
