package org.verbale.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine. */
final class Ports {
  private Ports() {}

  /**
   * @throws DemoRefused if somebody listens at the port already
   */
  static void requireFree(int port, String what, String variable) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new DemoRefused(
          "Port %d, which %s would use, is in use by another program.%nStop that program, or choose another port: make demo %s=%d"
              .formatted(port, what, variable, port + 1000 < 65536 ? port + 1000 : port - 1000));
    }
  }
}
