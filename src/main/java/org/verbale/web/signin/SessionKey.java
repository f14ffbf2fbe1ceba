package org.verbale.web.signin;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What a browser holds of a session: 256 random bits that find the tokens and open them. */
final class SessionKey {
  private static final int LENGTH = 32;
  private static final int NONCE_LENGTH = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] key;

  private SessionKey(byte[] key) {
    this.key = key;
  }

  static SessionKey random() {
    return new SessionKey(randomBytes(LENGTH));
  }

  /**
   * Reads what a cookie holds.
   *
   * @throws IllegalArgumentException if it is no key
   */
  static SessionKey parse(String text) {
    var key = Base64.getUrlDecoder().decode(text);
    if (key.length != LENGTH) {
      throw new IllegalArgumentException("A session key has " + LENGTH + " bytes");
    }
    return new SessionKey(key);
  }

  /** As it stands in the cookie. */
  String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
  }

  /** Under which the session is found. */
  byte[] hash() {
    return sha256(key);
  }

  byte[] seal(String text) {
    var nonce = randomBytes(NONCE_LENGTH);
    var sealed = new ByteArrayOutputStream();
    sealed.writeBytes(nonce);
    sealed.writeBytes(crypt(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8)));
    return sealed.toByteArray();
  }

  String open(byte[] sealed) {
    var nonce = Arrays.copyOf(sealed, NONCE_LENGTH);
    var content = Arrays.copyOfRange(sealed, NONCE_LENGTH, sealed.length);
    return new String(crypt(Cipher.DECRYPT_MODE, nonce, content), StandardCharsets.UTF_8);
  }

  private byte[] crypt(int mode, byte[] nonce, byte[] content) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, cipherKey(), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The tokens of a session could not be sealed or opened", e);
    }
  }

  /** Another digest than the one that finds the session, and as impossible to turn back. */
  private SecretKeySpec cipherKey() {
    var labelled = Arrays.copyOf("tokens".getBytes(StandardCharsets.UTF_8), 6 + LENGTH);
    System.arraycopy(key, 0, labelled, 6, LENGTH);
    return new SecretKeySpec(sha256(labelled), "AES");
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static byte[] randomBytes(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
