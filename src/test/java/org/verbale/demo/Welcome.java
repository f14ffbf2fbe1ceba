package org.verbale.demo;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.verbale.demodata.DemoAccount;

/** What the demo says when everything runs. */
final class Welcome {
  private Welcome() {}

  static void print(DemoSettings settings, long seconds) {
    Demo.say(
        """

        Verbale is ready after %d s.

          Portal    %s
          Keycloak  %s (administrator: admin, password: admin)
          Mails     http://localhost:%d (what the portal has sent; nothing leaves this machine)

        Accounts; the password is the user name:
          Secretariat  %s
          Missions     %s

        Logs are in .data/log. Stop with Ctrl-C.
        """
            .formatted(
                seconds,
                settings.portalUrl(),
                settings.keycloakUrl(),
                settings.mailPort(),
                names(false),
                names(true)));
  }

  private static String names(boolean ofMissions) {
    return Arrays.stream(DemoAccount.values())
        .filter(account -> account.stateCode().isPresent() == ofMissions)
        .map(DemoAccount::userName)
        .collect(Collectors.joining(", "));
  }
}
