package org.verbale.submission.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReceiptNumberTest {

  @Test
  void a_number_is_read_as_people_type_it() {
    var number = new ReceiptNumber(2026, 123);
    assertThat(number.toString()).matches("VRB-2026-000123-[A-Z]");
    assertThat(ReceiptNumber.find(number.toString().toLowerCase())).contains(number);
    assertThat(ReceiptNumber.find(" " + number.toString().replace("-", "") + " ")).contains(number);
  }

  @Test
  void every_wrong_digit_and_every_swap_is_noticed() {
    String number = new ReceiptNumber(2026, 123456).toString();
    for (int i = 4; i < number.length() - 2; i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String mistyped = number.substring(0, i) + digit + number.substring(i + 1);
        if (number.charAt(i) != '-' && number.charAt(i) != digit) {
          assertThat(ReceiptNumber.find(mistyped)).as(mistyped).isEmpty();
        }
      }
    }
    assertThat(ReceiptNumber.find("VRB-2026-123465-" + number.charAt(number.length() - 1)))
        .isEmpty();
  }
}
