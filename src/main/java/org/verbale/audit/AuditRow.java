package org.verbale.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * One row of the log. Its hash covers the hash of the row before and everything it says itself, so
 * nothing can be changed, removed or put in between without every later hash being wrong.
 */
record AuditRow(
    long seq,
    Instant at,
    String actor,
    String actorName,
    String address,
    String type,
    String subject,
    String details,
    String previousHash,
    String hash) {

  /** What stands before the first row. */
  static final String BEGINNING = "0".repeat(64);

  static AuditRow following(
      long lastSeq, String lastHash, Instant at, Actor actor, AuditEntry entry) {
    var open =
        new AuditRow(
            lastSeq + 1,
            at,
            actor.subject(),
            actor.name(),
            actor.address(),
            entry.type(),
            entry.subject(),
            entry.details(),
            lastHash,
            null);
    return open.sealed();
  }

  /** What the hash should be, from what the row says. */
  String expectedHash() {
    return sha256(previousHash + "\n" + canonical());
  }

  private AuditRow sealed() {
    return new AuditRow(
        seq, at, actor, actorName, address, type, subject, details, previousHash, expectedHash());
  }

  /** JSON with sorted names, no spaces, absent values left out. */
  private String canonical() {
    var fields = new TreeMap<String, Object>();
    fields.put("seq", seq);
    fields.put("at", at.toString());
    fields.put("actor", actor);
    fields.put("actorName", actorName);
    fields.put("type", type);
    fields.put("subject", subject);
    fields.put("details", details);
    if (address != null) {
      fields.put("address", address);
    }
    try {
      return CanonicalJson.write(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Strings and numbers are always writable", e);
    }
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
