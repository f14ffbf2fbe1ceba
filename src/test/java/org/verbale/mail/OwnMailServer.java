package org.verbale.mail;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import org.verbale.testing.FreePort;
import org.verbale.testing.JvmWide;

/** A portal that sends to a mail server of its own, which a test alone can stop. */
public class OwnMailServer implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "verbale.mail.server.port",
        String.valueOf(port()),
        "verbale.mail.bounce-address",
        "bounces@portal.example");
  }

  static int port() {
    return Integer.parseInt(JvmWide.once("smtp.own", () -> String.valueOf(FreePort.find())));
  }
}
