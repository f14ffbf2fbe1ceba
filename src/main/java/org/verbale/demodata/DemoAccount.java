package org.verbale.demodata;

import java.util.Optional;

/**
 * The accounts of the demo realm ({@code realm-config/verbale-realm.json}), password equal to the
 * user name. Their subjects are fixed so that the demo data can give them their missions; a test
 * holds the two together.
 */
public enum DemoAccount {
  OFFICER("officer", DemoSubjects.OFFICER, null),
  TRANSLATOR("translator", DemoSubjects.TRANSLATOR, null),
  ADMIN("admin", DemoSubjects.ADMIN, null),
  CUB_DRAFTER("cub.drafter", DemoSubjects.CUB_DRAFTER, "CUB"),
  CUB_HEAD("cub.head", DemoSubjects.CUB_HEAD, "CUB"),
  ESP_DRAFTER("esp.drafter", DemoSubjects.ESP_DRAFTER, "ESP"),
  ESP_HEAD("esp.head", DemoSubjects.ESP_HEAD, "ESP"),
  NOR_DRAFTER("nor.drafter", DemoSubjects.NOR_DRAFTER, "NOR"),
  NOR_HEAD("nor.head", DemoSubjects.NOR_HEAD, "NOR"),
  TKM_HEAD("tkm.head", DemoSubjects.TKM_HEAD, "TKM");

  private final String userName;
  private final String subject;
  private final String stateCode;

  DemoAccount(String userName, String subject, String stateCode) {
    this.userName = userName;
    this.subject = subject;
    this.stateCode = stateCode;
  }

  /** What is typed at the login page. */
  public String userName() {
    return userName;
  }

  /** The {@code sub} claim of the account's tokens. */
  public String subject() {
    return subject;
  }

  /** {@code <user name>@verbale.example}. */
  public String email() {
    return userName + "@verbale.example";
  }

  /**
   * ISO 3166 alpha-3 code of the State whose mission the account works for, if it is a mission's.
   */
  public Optional<String> stateCode() {
    return Optional.ofNullable(stateCode);
  }

  /** Whether the account signs off for its mission. */
  public boolean isHead() {
    return userName.endsWith(".head");
  }
}
