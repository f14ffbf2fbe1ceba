package org.verbale.submission.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A small clamd that speaks the real protocol and knows one signature, that of EICAR. */
public final class FakeClamd implements AutoCloseable {
  /** The harmless text that every scanner reports, in two halves so that none reports this file. */
  public static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

  private static final int LARGEST = 25_000_000;
  private final ServerSocket server;

  public FakeClamd(int port) {
    try {
      server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  public int port() {
    return server.getLocalPort();
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket client = server.accept()) {
        answer(client);
      } catch (IOException closed) {
        // The next one, or the end.
      }
    }
  }

  private static void answer(Socket client) throws IOException {
    var in = new DataInputStream(client.getInputStream());
    String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
    client.getOutputStream().write((reply(command, in) + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  private static String reply(String command, DataInputStream in) throws IOException {
    if (!command.equals("zINSTREAM\0")) {
      return "UNKNOWN COMMAND";
    }
    var stream = new ByteArrayOutputStream();
    int length = in.readInt();
    while (length > 0) {
      stream.write(in.readNBytes(length));
      length = in.readInt();
    }
    if (stream.size() > LARGEST) {
      return "INSTREAM size limit exceeded. ERROR";
    }
    return stream.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
        ? "stream: Win.Test.EICAR_HDB-1 FOUND"
        : "stream: OK";
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
