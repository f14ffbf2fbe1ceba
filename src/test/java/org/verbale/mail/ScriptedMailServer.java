package org.verbale.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Speaks as much SMTP as a client needs and answers each recipient as a test wants it. */
final class ScriptedMailServer implements AutoCloseable {
  private final ServerSocket door;
  private final List<Socket> callers = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final List<String> senders = new CopyOnWriteArrayList<>();
  private volatile Function<String, String> answer = recipient -> "250 OK";
  private volatile boolean hangsUp;

  private ScriptedMailServer(ServerSocket door) {
    this.door = door;
    Thread.ofVirtual().start(this::accept);
  }

  static ScriptedMailServer start(int port) throws IOException {
    return new ScriptedMailServer(new ServerSocket(port, 50, InetAddress.getByName("localhost")));
  }

  /** What is said to RCPT TO from now on, by the address. */
  void answer(Function<String, String> newAnswer) {
    answer = newAnswer;
  }

  /** From now on the line is cut as soon as a mail is taken. */
  void hangUpAfterEachMail() {
    hangsUp = true;
  }

  /** Every address for which somebody has tried, as often as it was tried. */
  List<String> asked() {
    return asked;
  }

  /** The recipient of every mail that was taken. */
  List<String> taken() {
    return taken;
  }

  /** The return address of every attempt. */
  List<String> senders() {
    return senders;
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        var caller = door.accept();
        callers.add(caller);
        Thread.ofVirtual().start(() -> talk(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void talk(Socket caller) {
    try (caller;
        var in =
            new BufferedReader(
                new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var out = caller.getOutputStream()) {
      say(out, "220 scripted");
      String recipient = null;
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        switch (line.split("[ :]")[0].toUpperCase(Locale.ROOT)) {
          case "MAIL" -> {
            senders.add(address(line));
            say(out, "250 OK");
          }
          case "RCPT" -> {
            recipient = address(line);
            asked.add(recipient);
            say(out, answer.apply(recipient));
          }
          case "DATA" -> {
            say(out, "354 Go on");
            while (!".".equals(in.readLine())) {
              // The text itself is of no interest here.
            }
            taken.add(recipient);
            say(out, "250 Taken");
            if (hangsUp) {
              return;
            }
          }
          case "QUIT" -> {
            say(out, "221 Bye");
            return;
          }
          default -> say(out, "250 OK");
        }
      }
    } catch (IOException gone) {
      // The client has gone, or the test is over.
    }
  }

  private static String address(String line) {
    return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    try {
      door.close();
      for (var caller : callers) {
        caller.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
