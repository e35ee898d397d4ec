package org.duban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.duban.server.Schema;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that the migrations make, on both databases that the product runs on. */
class MigrationsTest {
  private static EmbeddedPostgres postgres;
  private static DataSource h2;

  @BeforeAll
  static void migrate() throws IOException {
    postgres = EmbeddedPostgres.start();
    h2 = JdbcConnectionPool.create("jdbc:h2:mem:migrations;DB_CLOSE_DELAY=-1", "sa", "");
    databases().forEach(Schema::migrate);
  }

  @AfterAll
  static void stop() throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }

  static Stream<DataSource> databases() {
    return Stream.of(h2, postgres.getPostgresDatabase());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void all_migrations_run_once_and_a_second_start_finds_nothing_to_do(DataSource database)
      throws SQLException {
    List<String> before = scripts(database);
    Schema.migrate(database);
    assertThat(before).contains("V01__people.sql", "V40__rectification.sql");
    assertThat(scripts(database)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void every_entity_fits_the_tables_that_the_migrations_made(DataSource database) {
    assertThat(MappedClasses.all()).hasSizeGreaterThan(30);

    try (SessionFactory factory = MappedClasses.factory(database)) {
      assertThatCode(() -> factory.getSchemaManager().validateMappedObjects())
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void the_engine_accepts_the_tables_that_its_scripts_made(DataSource database) {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration
        .setProcessEngineName("migrations")
        .setDataSource(database)
        .setDatabaseSchemaUpdate("false")
        .setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    ProcessEngine engine = configuration.buildProcessEngine();
    try {
      assertThat(engine.getManagementService().getTableCount()).containsKey("ACT_RU_EXECUTION");
      assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
    } finally {
      engine.close();
    }
  }

  private static List<String> scripts(DataSource database) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select \"script\" from \"flyway_schema_history\" where \"success\" order by 1")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
