import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Starts the server and stays with it: prints the address and the demo accounts once it answers, or
 * the cause on one line, with exit code 1, when it does not. Payara Micro alone would go on running
 * and answer 404.
 *
 * <p>Arguments: payara-micro.jar, the WAR. Settings come from the environment, see the README.
 */
public final class Start {
  private static final String FAILED = "DUBAN-START-FAILED ";
  private static final String ACCOUNT = "DUBAN-DEMO-ACCOUNT ";
  private static final int PATIENCE_SECONDS = 600;

  public static void main(String[] args) throws Exception {
    if (args.length != 2) {
      System.err.println("usage: java Start.java payara-micro.jar duban.war");
      System.exit(2);
    }
    Map<String, String> env = System.getenv();
    String port = env.getOrDefault("DUBAN_PORT", "8080");
    Path data = Path.of(env.getOrDefault("DUBAN_DATA_DIR", ".duban")).toAbsolutePath().normalize();
    Files.createDirectories(data);

    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-Xmx768m", "-XX:+UseSerialGC"));
    command.addAll(List.of("-jar", args[0], "--deploy", args[1], "--contextroot", "/"));
    command.addAll(List.of("--port", port, "--nocluster", "--nohostaware"));
    command.addAll(List.of("--rootdir", data.resolve("server").toString()));
    command.addAll(
        List.of("--prebootcommandfile", Path.of("server-config/preboot.asadmin").toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DUBAN_DATA_DIR", data.toString());
    builder
        .environment()
        .putIfAbsent(
            "DUBAN_DB_URL",
            "jdbc:h2:file:" + data.resolve("db").resolve("duban") + ";DB_CLOSE_ON_EXIT=FALSE");
    long began = System.nanoTime();
    Process server = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));

    Path log = data.resolve("server.log");
    List<String> accounts = new ArrayList<>();
    AtomicReference<String> cause = new AtomicReference<>();
    AtomicReference<Boolean> booted = new AtomicReference<>(false);
    Thread reader = new Thread(() -> follow(server, log, accounts, cause, booted));
    reader.start();

    System.out.println("Starting Duban, log: " + log);
    String address = "http://127.0.0.1:" + port + "/";
    for (int second = 0; second < PATIENCE_SECONDS; second++) {
      if (answers(address + "ready")) {
        announce(address, accounts, began);
        System.exit(server.waitFor());
      }
      boolean over = !server.isAlive() || booted.get();
      if (over && !answersLater(address + "ready")) {
        fail(server, cause.get());
      }
      TimeUnit.SECONDS.sleep(1);
    }
    fail(server, "no answer within " + PATIENCE_SECONDS + " seconds");
  }

  private static void follow(
      Process server,
      Path log,
      List<String> accounts,
      AtomicReference<String> cause,
      AtomicReference<Boolean> booted) {
    try (var in =
            new BufferedReader(
                new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        var out = Files.newBufferedWriter(log, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.write(line);
        out.newLine();
        out.flush();
        if (line.contains(ACCOUNT)) {
          accounts.add(line.substring(line.indexOf(ACCOUNT) + ACCOUNT.length()));
        } else if (line.contains(FAILED)) {
          cause.set(line.substring(line.indexOf(FAILED) + FAILED.length()));
        } else if (cause.get() == null
            && (line.contains("Exception while") || line.startsWith("Caused by: "))) {
          cause.set(line.strip());
        } else if (line.contains("ready in")) {
          booted.set(true);
        }
      }
    } catch (IOException streamClosed) {
      cause.compareAndSet(null, streamClosed.toString());
    }
  }

  private static void announce(String address, List<String> accounts, long began) {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    System.out.println("Duban answers after " + seconds + " s: " + address);
    if (!accounts.isEmpty()) {
      System.out.println("Demo accounts (role, name, password):");
      accounts.forEach(account -> System.out.println("  " + account));
    }
    System.out.println("Ctrl+C ends it.");
  }

  private static void fail(Process server, String cause) {
    System.err.println(
        "Duban did not start: " + (cause == null ? "the server gave no cause, see its log" : cause));
    end(server);
    System.exit(1);
  }

  private static void end(Process server) {
    server.destroy();
    try {
      if (!server.waitFor(20, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      server.destroyForcibly();
    }
  }

  private static boolean answersLater(String address) throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      TimeUnit.SECONDS.sleep(1);
      if (answers(address)) {
        return true;
      }
    }
    return false;
  }

  private static boolean answers(String address) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(address).toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(5000);
      return connection.getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
