package org.duban.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The server, started as the README says, with a data directory and a port of its own. */
final class StartedServer implements AutoCloseable {
  private final Process process;
  private final int port;
  private final Path data;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Thread reader;

  private StartedServer(Process process, int port, Path data) {
    this.process = process;
    this.port = port;
    this.data = data;
    this.reader = new Thread(this::read);
    reader.start();
  }

  /** Starts it; settings are environment variables. Does not wait. */
  static StartedServer start(Path data, Map<String, String> settings) {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "server-config/Start.java",
                System.getProperty("duban.payara"),
                System.getProperty("duban.war"))
            .redirectErrorStream(true);
    builder.environment().put("DUBAN_PORT", Integer.toString(port));
    builder.environment().put("DUBAN_DATA_DIR", data.toString());
    builder.environment().putAll(settings);
    try {
      return new StartedServer(builder.start(), port, data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    try (var in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      in.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException ended) {
      lines.add("(output ended: " + ended.getMessage() + ")");
    }
  }

  /** Waits until it answers. */
  StartedServer awaitAnswer() {
    for (int tenths = 0; tenths < 6000; tenths++) {
      if (lines.stream().anyMatch(line -> line.startsWith("Ctrl+C"))) {
        return this;
      }
      if (!process.isAlive()) {
        throw new IllegalStateException("the server ended: " + lines);
      }
      pause();
    }
    throw new IllegalStateException("no answer within 600 seconds: " + lines);
  }

  /** Waits until it ends by itself; its exit code. */
  int awaitEnd() {
    try {
      if (!process.waitFor(600, TimeUnit.SECONDS)) {
        throw new IllegalStateException("still running after 600 seconds: " + lines);
      }
      reader.join(5_000);
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    LockSupport.parkNanos(100_000_000);
  }

  /** What it printed so far. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /** What the server itself logged. */
  String log() {
    try {
      return Files.readString(data.resolve("server.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + port + "/";
  }

  /** Ends it as Ctrl+C does; how many seconds that took. */
  long stop() {
    long began = System.nanoTime();
    process.destroy();
    awaitEnd();
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      stop();
    }
  }
}
