package org.verbale.submission.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.verbale.submission.scan.Verdict.Outcome;

class ClamdTest {
  private static final Duration PATIENCE = Duration.ofMillis(500);

  @Test
  void a_clean_file_of_many_chunks_is_cleared() throws IOException {
    assertThat(scan(new byte[1_000_001]).outcome()).isEqualTo(Outcome.CLEAN);
  }

  @Test
  void eicar_is_found_across_the_border_of_two_chunks() throws IOException {
    byte[] content = new byte[200_000];
    byte[] eicar = FakeClamd.EICAR.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(eicar, 0, content, 64 * 1024 - 20, eicar.length);
    assertThat(scan(content)).isEqualTo(Verdict.infected("Win.Test.EICAR_HDB-1"));
  }

  @Test
  void a_file_larger_than_clamd_takes_is_not_cleared() throws IOException {
    assertThat(scan(new byte[25_000_001]).outcome()).isEqualTo(Outcome.NO_ANSWER);
  }

  @Test
  void a_scanner_that_is_down_or_silent_is_told() throws IOException {
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> clamd(silent.getLocalPort()).scan(new byte[1]))
          .isInstanceOf(IOException.class);
    }
    var gone = new FakeClamd(0);
    gone.close();
    assertThatThrownBy(() -> clamd(gone.port()).scan(new byte[1])).isInstanceOf(IOException.class);
  }

  private static Verdict scan(byte[] content) throws IOException {
    try (var server = new FakeClamd(0)) {
      return clamd(server.port()).scan(content);
    }
  }

  private static Clamd clamd(int port) {
    return new Clamd("127.0.0.1", port, PATIENCE);
  }
}
