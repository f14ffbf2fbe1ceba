package org.verbale.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address to which a mail comes back, different for each mail, so that a notice of return names
 * its mail even where the mail server that wrote it says nothing (variable envelope return path).
 */
@ApplicationScoped
public class BounceAddress {
  private static final int PROOF_LENGTH = 12;
  private static final Pattern TAG =
      Pattern.compile("\\+(\\d{1,18})-([0-9a-f]{" + PROOF_LENGTH + "})@");

  private final OutboxMails mails;
  private final MailSettings settings;

  BounceAddress(OutboxMails mails, MailSettings settings) {
    this.mails = mails;
    this.settings = settings;
  }

  /** {@code bounces+1234-0a1b2c3d4e5f@un.example}; nothing if no such mailbox is set up. */
  Optional<String> of(OutboxMail mail) {
    return settings
        .bounceAddress()
        .map(address -> address.replaceFirst("@", "+" + mail.id() + "-" + proof(mail) + "@"));
  }

  /** The mail that comes back to an address, if the address is one of ours and not made up. */
  public Optional<OutboxMail> mailOf(String address) {
    var tag = TAG.matcher(address);
    if (!tag.find()) {
      return Optional.empty();
    }
    return mails
        .findByIdOptional(Long.valueOf(tag.group(1)))
        .filter(mail -> proof(mail).equals(tag.group(2)));
  }

  /** A part of the Message-ID, which only those know who have the mail. */
  private static String proof(OutboxMail mail) {
    return mail.messageId().substring(1, 1 + PROOF_LENGTH);
  }
}
