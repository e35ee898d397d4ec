package org.duban.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A server with the demo's data, freshly loaded. */
final class DemoServer implements AutoCloseable {
  static final String PASSWORD = "duban-2021";

  private final Optional<StartedServer> server;
  private final String address;

  private DemoServer(Optional<StartedServer> server, String address) {
    this.server = server;
    this.address = address;
  }

  /**
   * Starts it and waits until it answers; or takes the one, freshly loaded as well, whose address
   * the system property {@code duban.address} gives to whoever writes such tests.
   */
  static DemoServer start() {
    String running = System.getProperty("duban.address");
    if (running != null) {
      return new DemoServer(Optional.empty(), running);
    }
    try {
      Path data = Files.createTempDirectory("duban-browser");
      StartedServer started = StartedServer.start(data, Map.of("DUBAN_DEMO", "true"));
      started.awaitAnswer();
      return new DemoServer(Optional.of(started), started.address());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return address;
  }

  @Override
  public void close() {
    server.ifPresent(StartedServer::close);
  }
}
