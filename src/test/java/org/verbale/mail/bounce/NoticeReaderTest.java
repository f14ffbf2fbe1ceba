package org.verbale.mail.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbale.web.BadInput;

class NoticeReaderTest {

  private static final String NOTICE =
      """
      From: MAILER-DAEMON@mx.example
      To: bounces+12-0123456789ab@portal.example
      Message-ID: <notice@mx.example>
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

      --b1
      Content-Type: text/plain

      Your message could not be delivered.

      --b1
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.example
      Arrival-Date: Wed, 2 Dec 2026 10:00:00 +0000

      Original-Recipient: rfc822;one@cuba.example
      Final-Recipient: rfc822;staff@inside.cuba.example
      Action: failed
      Status: 5.1.1
      Diagnostic-Code: smtp; 550 5.1.1 user
        unknown

      Final-Recipient: rfc822;two@cuba.example
      Action: delayed
      Status: 4.2.2

      Final-Recipient: rfc822;three@cuba.example
      Action: Failed
      Status: 5.2.2

      --b1
      Content-Type: text/rfc822-headers

      Message-ID: <ours@verbale.invalid>
      Subject: Note verbale

      --b1--
      """;

  @Test
  void a_notice_names_each_address_that_failed_for_good_and_the_mail() {
    var failed = read(NOTICE);

    assertThat(failed)
        .extracting(FailedAddress::address)
        .containsExactly("one@cuba.example", "three@cuba.example");
    assertThat(failed.getFirst().reason())
        .isEqualTo("5.1.1; smtp; 550 5.1.1 user unknown; rfc822;staff@inside.cuba.example");
    assertThat(failed.getFirst().messageIds()).containsExactly("<ours@verbale.invalid>");
    assertThat(failed.getFirst().returnedTo())
        .containsExactly("bounces+12-0123456789ab@portal.example");
  }

  @Test
  void a_mailbox_holds_several_and_each_is_named_by_its_place() {
    var mailbox =
        "From daemon Wed Dec  2 10:00:00 2026\n"
            + NOTICE
            + "\nFrom daemon Wed Dec  2 11:00:00 2026\n"
            + NOTICE;

    assertThat(read(mailbox))
        .extracting(FailedAddress::source)
        .containsExactly("box:1", "box:1", "box:2", "box:2");
  }

  @Test
  void what_is_no_failure_says_nothing() {
    assertThat(read("Subject: I am away\n\nUntil Monday.\n")).isEmpty();
    assertThat(read(NOTICE.replaceAll("(?i)Action: failed", "Action: delivered"))).isEmpty();
  }

  @Test
  void a_list_is_read_with_its_heading_quotes_and_reasons() {
    var failed =
        read("address;reason\n\n\"a@b.example\";mailbox full\nc@d.example\te\nf@g.example\n");

    assertThat(failed)
        .extracting(FailedAddress::source, FailedAddress::address, FailedAddress::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("box:3", "a@b.example", "mailbox full"),
            org.assertj.core.groups.Tuple.tuple("box:4", "c@d.example", "e"),
            org.assertj.core.groups.Tuple.tuple("box:5", "f@g.example", ""));
  }

  @Test
  void a_wrong_line_of_a_list_is_named_and_nothing_of_the_list_is_used() {
    assertThatThrownBy(() -> read("a@b.example\n".repeat(86) + "no address\n"))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> {
              assertThat(bad.key()).isEqualTo("mail.import.line");
              assertThat(Arrays.asList(bad.arguments())).containsExactly(87, "no address");
            });
  }

  @Test
  void a_hostile_message_is_bounded() {
    var deep = new StringBuilder("Content-Type: multipart/mixed; boundary=b0\n\n");
    for (int i = 0; i < 3000; i++) {
      deep.append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(i, i + 1));
    }
    assertThat(read(deep.toString())).isEmpty();

    var many = new StringBuilder("Reporting-MTA: dns; x\n");
    for (int i = 0; i < 5000; i++) {
      many.append("\nFinal-Recipient: rfc822;p%d@x.example\nAction: failed\n".formatted(i));
    }
    assertThat(read("Content-Type: message/delivery-status\n\n" + many))
        .hasSizeLessThanOrEqualTo(500);

    var control =
        NOTICE.replace("user\n  unknown", "user \u0007\u001b[31munknown\t" + "x".repeat(5000));
    assertThat(read(control).getFirst().reason())
        .hasSizeLessThanOrEqualTo(500)
        .doesNotContainPattern("\\p{Cntrl}");
  }

  private static List<FailedAddress> read(String text) {
    return BounceText.read("box", text.getBytes(StandardCharsets.UTF_8));
  }
}
