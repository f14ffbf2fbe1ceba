package org.verbale.web.accounts;

import java.security.SecureRandom;

/**
 * A password for the very first login, which Keycloak has its owner replace at once. Easily read
 * and typed; 20 characters of 31, about 99 bits, and of every kind that a password policy may ask
 * for.
 */
final class OneTimePassword {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
  private static final String CHARACTERS = LETTERS + "23456789";
  private static final int GROUPS = 4;
  private static final int PER_GROUP = 5;

  private OneTimePassword() {}

  static String random(SecureRandom random) {
    var password = new StringBuilder();
    password.append(Character.toUpperCase(oneOf(LETTERS, random)));
    password.append(oneOf("23456789", random));
    for (int i = 2; i < GROUPS * PER_GROUP; i++) {
      if (i % PER_GROUP == 0) {
        password.append('-');
      }
      password.append(oneOf(CHARACTERS, random));
    }
    return password.toString();
  }

  private static char oneOf(String characters, SecureRandom random) {
    return characters.charAt(random.nextInt(characters.length()));
  }
}
