package org.verbale.mail.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.verbale.audit.AuditEvent;
import org.verbale.audit.AuditLog;
import org.verbale.mail.AnswerForMails;
import org.verbale.mail.BounceAddress;
import org.verbale.mail.MailStatus;
import org.verbale.mail.OutboxMail;
import org.verbale.mail.OutboxMails;
import org.verbale.mail.bounce.BounceImport.Line;
import org.verbale.mail.bounce.BounceImport.Outcome;
import org.verbale.web.CurrentPerson;

/** Marks the mails that came back, all of an import or none, and keeps what was found. */
@ApplicationScoped
class ImportBounces {

  record BouncesImported(long imported, long recorded, long known, long unknown)
      implements AuditEvent {
    @Override
    public String subject() {
      return "bounces/" + imported;
    }
  }

  private final OutboxMails mails;
  private final AnswerForMails answer;
  private final BounceAddress bounceAddress;
  private final BounceImports imports;
  private final AuditLog log;
  private final CurrentPerson person;
  private final Clock clock;

  ImportBounces(
      OutboxMails mails,
      AnswerForMails answer,
      BounceAddress bounceAddress,
      BounceImports imports,
      AuditLog log,
      CurrentPerson person,
      Clock clock) {
    this.mails = mails;
    this.answer = answer;
    this.bounceAddress = bounceAddress;
    this.imports = imports;
    this.log = log;
    this.person = person;
    this.clock = clock;
  }

  /** Matches each address with a mail, marks it, and keeps the result. */
  @Transactional
  public BounceImport take(List<FailedAddress> failed) {
    var done =
        new BounceImport(clock.instant(), person.name(), failed.stream().map(this::line).toList());
    imports.persistAndFlush(done);
    log.record(
        new BouncesImported(
            done.id(),
            done.count(Outcome.RECORDED),
            done.count(Outcome.KNOWN),
            done.count(Outcome.UNKNOWN)));
    return done;
  }

  private Line line(FailedAddress failed) {
    var mail = mailOf(failed).filter(found -> found.status() != MailStatus.QUEUED);
    if (mail.isEmpty()) {
      return line(failed, Outcome.UNKNOWN, null);
    }
    var id = mail.get().id();
    if (mail.get().status() != MailStatus.SENT) {
      return line(failed, Outcome.KNOWN, id);
    }
    answer.bounced(id, failed.reason().isBlank() ? failed.source() : failed.reason());
    return line(failed, Outcome.RECORDED, id);
  }

  /** By the address it came back to, or its Message-ID; else the last mail to the address. */
  private Optional<OutboxMail> mailOf(FailedAddress failed) {
    return Stream.concat(
            failed.returnedTo().stream().map(bounceAddress::mailOf),
            failed.messageIds().stream().map(mails::byMessageId))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> Optional.ofNullable(failed.address()).flatMap(mails::lastSentTo));
  }

  private static Line line(FailedAddress failed, Outcome outcome, Long mail) {
    return new Line(
        failed.source(),
        Objects.requireNonNullElse(failed.address(), ""),
        failed.reason(),
        outcome,
        mail);
  }
}
