package org.duban.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README's command does when the server cannot start. */
class StartIT {
  @TempDir Path data;

  @Test
  void a_failed_start_ends_with_exit_code_1_and_the_cause_on_one_line() {
    // A database below a regular file cannot be opened.
    String url = "jdbc:h2:file:/dev/null/duban";
    try (StartedServer server =
        StartedServer.start(data, Map.of("DUBAN_DEMO", "false", "DUBAN_DB_URL", url))) {
      assertThat(server.awaitEnd()).isEqualTo(1);
      List<String> causes =
          server.lines().stream().filter(l -> l.startsWith("Duban did not start: ")).toList();
      assertThat(causes).hasSize(1);
      assertThat(causes.get(0)).contains("/dev/null");
    }
  }
}
