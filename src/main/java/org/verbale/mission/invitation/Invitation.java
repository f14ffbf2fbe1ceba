package org.verbale.mission.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.web.Refusal;

/**
 * An invitation to act for a mission. {@code PENDING → ACCEPTED | WITHDRAWN | EXPIRED}; one that
 * has expired is pending again when it is sent again. Kept for good, as the rights are that came of
 * it.
 */
@Entity
public class Invitation {

  /** Who invites, as it was then. */
  record Host(String subject, String name, boolean ofSecretariat) {}

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String stateCode;
  private String name;
  private String email;
  private OfficialLanguage language;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  private List<String> duties;

  private Instant rightsUntil;

  @Enumerated(EnumType.STRING)
  private InvitationState state;

  private String secretSha256;
  private Instant invitedAt;
  private String invitedBy;
  private String invitedByName;
  private boolean bySecretariat;
  private short timesSent;
  private Instant sentAt;
  private Instant expiresAt;
  private String subject;
  private boolean accountMade;
  private Instant acceptedAt;
  private Instant withdrawnAt;
  private String withdrawnBy;

  @Version private int version;

  protected Invitation() {}

  Invitation(String stateCode, Invited who, Host host, Instant now) {
    this.stateCode = stateCode;
    this.name = who.name();
    this.email = who.email();
    this.language = who.language();
    this.duties = who.duties().stream().sorted().map(Enum::name).toList();
    this.rightsUntil = who.until();
    this.invitedAt = now;
    this.invitedBy = host.subject();
    this.invitedByName = host.name();
    this.bySecretariat = host.ofSecretariat();
  }

  /** It goes out, for the first time or again; a link that went out before is worth nothing now. */
  void send(LinkSecret secret, Instant now, Duration lifetime) {
    if (state == InvitationState.ACCEPTED || state == InvitationState.WITHDRAWN) {
      throw new Refusal("people.error.notPending");
    }
    state = InvitationState.PENDING;
    secretSha256 = secret.hash();
    timesSent++;
    sentAt = now;
    expiresAt = now.plus(lifetime);
  }

  /** The portal is about to make the account that the address has not got. */
  void accountIsBeingMade() {
    accountMade = true;
  }

  /** The link has led to this account, which alone can accept. */
  void leadsTo(String accountSubject) {
    subject = accountSubject;
  }

  void accept(Instant now) {
    if (!isOpen(now)) {
      throw new Refusal("people.error.notPending");
    }
    state = InvitationState.ACCEPTED;
    acceptedAt = now;
    secretSha256 = null;
  }

  void withdraw(String by, Instant now) {
    if (state != InvitationState.PENDING) {
      throw new Refusal("people.error.notPending");
    }
    state = InvitationState.WITHDRAWN;
    withdrawnAt = now;
    withdrawnBy = by;
    secretSha256 = null;
  }

  /** Nobody has followed it; does nothing before its time is over. */
  void expire(Instant now) {
    if (state == InvitationState.PENDING && !now.isBefore(expiresAt)) {
      state = InvitationState.EXPIRED;
      secretSha256 = null;
    }
  }

  /** Whether the link is good at that moment. */
  public boolean isOpen(Instant now) {
    return state == InvitationState.PENDING
        && now.isBefore(expiresAt)
        && (rightsUntil == null || now.isBefore(rightsUntil));
  }

  boolean opensWith(LinkSecret secret, Instant now) {
    return isOpen(now) && secret.fits(secretSha256);
  }

  public Long id() {
    return id;
  }

  public String stateCode() {
    return stateCode;
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public OfficialLanguage language() {
    return language;
  }

  /** Never empty. */
  public List<Duty> duties() {
    return duties.stream().map(Duty::valueOf).toList();
  }

  /** When the duties are to end, if they are to. */
  public Optional<Instant> rightsUntil() {
    return Optional.ofNullable(rightsUntil);
  }

  /** The state at that moment: an invitation whose time is over has expired at once. */
  public InvitationState stateAt(Instant now) {
    return state == InvitationState.PENDING && !isOpen(now) ? InvitationState.EXPIRED : state;
  }

  String invitedBy() {
    return invitedBy;
  }

  public String invitedByName() {
    return invitedByName;
  }

  /** Whether an officer invites, and not the mission itself. */
  public boolean isBySecretariat() {
    return bySecretariat;
  }

  int timesSent() {
    return timesSent;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  /** The OIDC subject of the account that the link has led to. */
  Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  boolean isAccountMade() {
    return accountMade;
  }
}
