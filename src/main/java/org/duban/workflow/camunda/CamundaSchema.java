package org.duban.workflow.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Creates the engine's tables from the engine's own scripts, under Flyway's lock: the engine's
 * schema update takes none, and two servers may start at once.
 */
public class CamundaSchema implements JavaMigration {
  private static final List<String> PARTS =
      List.of(
          "engine",
          "case.engine",
          "decision.engine",
          "history",
          "case.history",
          "decision.history",
          "identity");

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("00.7.24");
  }

  @Override
  public String getDescription() {
    return "Camunda 7.24 tables";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return 724;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws Exception {
    String product = context.getConnection().getMetaData().getDatabaseProductName();
    String database = product.toLowerCase(Locale.ROOT).startsWith("postgres") ? "postgres" : "h2";
    try (Statement statement = context.getConnection().createStatement()) {
      for (String part : PARTS) {
        for (String sql : statements("activiti." + database + ".create." + part + ".sql")) {
          statement.execute(sql);
        }
      }
    }
  }

  private static List<String> statements(String script) throws IOException {
    String path = "/org/camunda/bpm/engine/db/create/" + script;
    try (InputStream in = CamundaSchema.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("missing " + path);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text
          .replaceAll("(?m)^\\s*--.*$", "")
          .transform(sql -> List.of(sql.split(";\\s*(?:\\r?\\n|$)")))
          .stream()
          .map(String::strip)
          .filter(sql -> !sql.isEmpty())
          .toList();
    }
  }
}
