package org.verbale.web;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals a text that a browser carries, so that it comes back as it was sent or not at all. */
@Singleton
class Signature {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  Signature(WebSettings settings) {
    // The purpose in the key keeps a seal of one kind from serving as another.
    var secret = "verbale page\n" + settings.sessionSecret();
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  String seal(String text) {
    var body = base64(text.getBytes(StandardCharsets.UTF_8));
    return body + "." + base64(mac(body));
  }

  /** The text, if the seal is whole. */
  Optional<String> open(String sealed) {
    int dot = sealed == null ? -1 : sealed.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    var body = sealed.substring(0, dot);
    var claimed = sealed.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
    var real = base64(mac(body)).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(claimed, real)
        ? Optional.of(new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private byte[] mac(String body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(body.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
