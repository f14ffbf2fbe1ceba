package org.verbale.mission.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.demodata.DemoSubjects;
import org.verbale.mail.MailSender;
import org.verbale.mission.DutyGrant;
import org.verbale.mission.EndDuties;
import org.verbale.mission.GiveDuties;
import org.verbale.mission.MissionMembership.Duty;
import org.verbale.testing.BrowserTest;
import org.verbale.testing.KeycloakAdmin;
import org.verbale.testing.Mailbox;
import org.verbale.web.accounts.Accounts;

/** From the invitation to the first signed-in page, with the real Keycloak and the real mail. */
@QuarkusTest
class InvitationInBrowserTest extends BrowserTest {
  private static final Pattern LINK = Pattern.compile("http://\\S+(/invitations/\\d+/[\\w-]+)");

  @Inject MailSender sender;
  @Inject GiveDuties giveDuties;
  @Inject EndDuties endDuties;
  @Inject Accounts accounts;
  @Inject Clock clock;

  @BeforeEach
  void the_head_of_the_mission_of_Spain_administers_it() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                giveDuties.giveUnlessHeld(
                    new DutyGrant(
                        DemoSubjects.ESP_HEAD,
                        "Javier Olmedo",
                        null,
                        "ESP",
                        Duty.ADMINISTRATOR,
                        clock.instant(),
                        null,
                        "test")));
  }

  @Test
  void a_colleague_without_an_account_is_invited_and_writes_for_the_mission() throws Exception {
    var email = UUID.randomUUID() + "@mission.example";
    var link = invite(email, "Lucía Marín Soto", "es");

    var page = anotherProfile().newPage();
    page.navigate(link);
    assertThat(page.locator("h1")).hasText("You are invited");
    assertThat(page.locator("main")).containsText("Drafter");
    screenshot(page, "invitation");
    page.locator("main button[type=submit]").click();
    var password = page.locator("#one-time-password").innerText();
    screenshot(page, "invitation-one-time-password");

    page.locator("main a.btn-primary").click();
    assertThat(page.locator("#username")).hasValue(email);
    typeCredentials(page, email, password);
    page.locator("#password-new").fill("a password of my own");
    page.locator("#password-confirm").fill("a password of my own");
    page.locator("#kc-form-buttons input[type=submit], #kc-submit, [type=submit]").first().click();
    page.waitForURL("**/invitations/**");
    assertThat(page.locator("main")).containsText("Lucía Marín Soto");
    screenshot(page, "invitation-accept");
    page.locator("main button[type=submit]").click();

    page.waitForURL("**/mission");
    assertThat(page.locator(".flash.success")).containsText("Spain");
    assertThat(page.locator("h1")).containsText("Spain");
    assertThat(KeycloakAdmin.passwordIsRight(email, password)).isFalse();

    page.navigate("/missions/ESP/people");
    assertThat(page.locator("main")).containsText("There is no such mission");

    // The link has been used up.
    page.navigate(link);
    assertThat(page.locator("main")).containsText("This link is not good");
  }

  @Test
  void the_owner_of_an_account_keeps_the_password_and_gets_the_role() throws Exception {
    var user = "visitor-" + UUID.randomUUID();
    KeycloakAdmin.create(user, "offline_access");
    var link = invite(user + "@verbale.example", "Somebody Known", "en");

    var page = anotherProfile().newPage();
    page.navigate(link);
    page.locator("main button[type=submit]").click();
    assertThat(page.locator("#username")).hasValue(user + "@verbale.example");
    typeCredentials(page, user, user);
    page.waitForURL("**/invitations/**");
    page.locator("main button[type=submit]").click();
    page.waitForURL("**/mission");
    assertThat(page.locator("h1")).containsText("Spain");
  }

  @Test
  void somebody_else_who_finds_the_link_cannot_accept_for_the_owner() throws Exception {
    var user = "owner-" + UUID.randomUUID();
    KeycloakAdmin.create(user, "mission");
    var link = invite(user + "@verbale.example", "Somebody Known", "en");

    var page = anotherProfile().newPage();
    signIn(page, "nor.drafter");
    page.navigate(link);
    page.locator("main button[type=submit]").click();
    assertThat(page.locator("main")).containsText("there is no open invitation for this account");
  }

  @Test
  void a_withdrawn_invitation_opens_nothing() throws Exception {
    var email = UUID.randomUUID() + "@mission.example";
    var link = invite(email, "Not To Come", "en");
    var page = profile.pages().getFirst();
    page.locator("tr", new Page.LocatorOptions().setHasText(email))
        .locator("button[value=withdraw]")
        .click();
    assertThat(page.locator(".flash.success")).containsText(email);

    var other = anotherProfile().newPage();
    other.navigate(link);
    assertThat(other.locator("main")).containsText("This link is not good");
  }

  @Test
  void who_has_left_cannot_sign_in_once_the_secretariat_has_closed_the_account() throws Exception {
    var user = "leaver-" + UUID.randomUUID();
    KeycloakAdmin.create(user, "mission");
    var subject = accounts.withEmail(user + "@verbale.example").orElseThrow().subject();
    var now = clock.instant();
    giveDuties.give(
        new DutyGrant(subject, "A Leaver", null, "ESP", Duty.DRAFTER, now, null, "test"));
    var person = "/missions/ESP/colleagues/" + subject;
    var page = signIn("officer");
    page.navigate(person);
    assertThat(page.locator("form[action$=close]")).hasCount(0);

    endDuties.endAll("ESP", subject, now, false);
    page.navigate(person);
    page.locator("form[action$=close] button").click();
    assertThat(page.locator(".flash.success")).containsText("A Leaver can no longer sign in");
    assertThat(KeycloakAdmin.passwordIsRight(user, user)).isFalse();
  }

  /** Invites as the administrator of the mission of Spain; the path of the link in the mail. */
  private String invite(String email, String name, String language) throws Exception {
    var page = signIn("esp.head");
    page.navigate("/missions/ESP/people");
    page.locator("#name").fill(name);
    page.locator("#email").fill(email);
    page.locator("#duty-DRAFTER").check();
    page.locator("#language").selectOption(language);
    page.locator("form[action$=invitations] button[type=submit]").click();
    assertThat(page.locator(".flash.success")).containsText(email);
    screenshot(page, "people");
    sender.sendDue();
    var mails = Mailbox.receivedBy(email);
    assertThat(mails).hasSize(1);
    assertThat(mails.getFirst().getHeader("Content-Language", null)).isEqualTo(language);
    return linkIn(mails.getFirst());
  }

  private static String linkIn(MimeMessage mail) throws Exception {
    var body = new String(mail.getRawInputStream().readAllBytes());
    var link = LINK.matcher(body.replaceAll("=\\r?\\n", "").replace("=3D", "="));
    assertThat(link.find()).as(body).isTrue();
    return link.group(1);
  }
}
