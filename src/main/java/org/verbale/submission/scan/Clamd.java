package org.verbale.submission.scan;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Speaks with clamd: one connection a file, command {@code INSTREAM} (clamd(8)): chunks with their
 * length as four bytes in network order before them, a length of zero at the end.
 */
final class Clamd {
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 4096;

  private final String host;
  private final int port;
  private final int patience;

  Clamd(String host, int port, Duration patience) {
    this.host = host;
    this.port = port;
    this.patience = (int) patience.toMillis();
  }

  /**
   * @throws IOException if clamd cannot be reached, is silent for too long or breaks off
   */
  Verdict scan(byte[] content) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), patience);
      socket.setSoTimeout(patience);
      send(content, socket);
      return verdict(answer(socket.getInputStream()));
    }
  }

  private static void send(byte[] content, Socket socket) throws IOException {
    var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
    // The leading z: the command and the answer end with a zero byte instead of a new line.
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    for (int at = 0; at < content.length; at += CHUNK) {
      int length = Math.min(CHUNK, content.length - at);
      out.writeInt(length);
      out.write(content, at, length);
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(InputStream in) throws IOException {
    var answer = new ByteArrayOutputStream();
    int read = in.read();
    while (read > 0 && answer.size() < LONGEST_ANSWER) {
      answer.write(read);
      read = in.read();
    }
    return answer.toString(StandardCharsets.UTF_8).strip();
  }

  /** Only the plain OK clears a file; an error or half an answer does not. */
  private static Verdict verdict(String answer) {
    if (answer.equals("stream: OK")) {
      return Verdict.clean();
    }
    if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
      return Verdict.infected(
          answer.substring("stream: ".length(), answer.length() - " FOUND".length()));
    }
    return Verdict.noAnswer(answer);
  }
}
