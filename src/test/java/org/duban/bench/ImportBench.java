package org.duban.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.duban.document.Upload;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.register.exchange.ImportKind;
import org.duban.register.exchange.ImportState;
import org.duban.register.exchange.RegisterOn;
import org.duban.register.exchange.RowOutcome;
import org.duban.shared.UnitCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * An import's preview, its entering and the preview of the same file again, beside the bare inserts
 * that entering comes down to: the same channels, names and states in batches of 50. Prints a table
 * with the growth from the smaller size to the larger; ten times the rows should cost ten times.
 */
class ImportBench {
  private static final List<Integer> SIZES = List.of(2_000, 20_000);
  private static final UnitCode CITY = new UnitCode("530600");
  private static final UnitCode COUNTY = new UnitCode("530621");
  private static final int PER_UNIT = 50;

  @Test
  void an_import_grows_with_its_rows_and_no_faster() throws Exception {
    System.out.printf(
        "%n%-10s %7s %9s %9s %9s %9s %9s %9s%n",
        "database", "rows", "bare ms", "preview", "enter", "again", "export", "ent/bare");
    var h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:file:" + Files.createTempDirectory("duban-bench").resolve("bench"));
    h2.setUser("sa");
    measure("H2", h2);
    try (EmbeddedPostgres embedded = EmbeddedPostgres.start()) {
      var postgres = new PGConnectionPoolDataSource();
      postgres.setUrl(embedded.getJdbcUrl("postgres", "postgres"));
      measure("PostgreSQL", postgres);
    }
  }

  private static void measure(String name, ConnectionPoolDataSource source)
      throws SQLException, IOException {
    JdbcConnectionPool pool = JdbcConnectionPool.create(source);
    try (var register = new RegisterOn(pool)) {
      addUnits(register);
      int begun = 0;
      for (int size : SIZES) {
        Upload file = file(begun, size);
        long bare = millis(() -> insert(pool, size));
        long[] id = new long[1];
        long preview = millis(() -> id[0] = register.preview(ImportKind.CHANNELS, file));
        assertThat(register.count(id[0], RowOutcome.ADDED)).isEqualTo(size);
        long enter = millis(() -> assertThat(register.apply(id[0])).isEqualTo(ImportState.APPLIED));
        long again = millis(() -> id[0] = register.preview(ImportKind.CHANNELS, file));
        assertThat(register.count(id[0], RowOutcome.UNCHANGED)).isEqualTo(size);
        register.cancel(id[0]);
        long export = millis(() -> register.exportedChannels(true));
        System.out.printf(
            "%-10s %7d %9d %9d %9d %9d %9d %9.1f%n",
            name, size, bare, preview, enter, again, export, (double) enter / Math.max(1, bare));
        begun += size;
      }
    } finally {
      pool.dispose();
    }
  }

  private static void addUnits(RegisterOn register) {
    register.inTransaction(
        () -> {
          register.units().add(new Unit(CITY, "昭通市", UnitKind.CITY, null, true));
          register.units().add(new Unit(COUNTY, "鲁甸县", UnitKind.COUNTY, CITY, true));
          for (int i = 1; i <= 999; i++) {
            register
                .units()
                .add(new Unit(unit(i), "合成单位" + i, UnitKind.COUNTY_DEPARTMENT, COUNTY, true));
          }
          return 0;
        });
  }

  private static UnitCode unit(int number) {
    return new UnitCode("%sM%03d".formatted(COUNTY.value(), number));
  }

  private static Upload file(int from, int rows) {
    var text = new StringBuilder("标识码,名称,单位标识码,状态,主页地址,备注\n");
    IntStream.range(from, from + rows)
        .forEach(
            i ->
                text.append(unit(1 + i / PER_UNIT))
                    .append(
                        "WX%04d,合成账号%d,%s,正常,https://example.invalid/%d,合成\n"
                            .formatted(i % PER_UNIT + 1, i, unit(1 + i / PER_UNIT), i)));
    return new Upload("合成.csv", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private interface Work {
    void run() throws SQLException;
  }

  private static long millis(Work work) throws SQLException {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1_000_000;
  }

  /** What the database alone needs for as many channels. */
  private static void insert(DataSource database, int rows) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement tables = connection.createStatement()) {
      tables.execute("drop table if exists bare_channel");
      tables.execute("drop table if exists bare_dated");
      tables.execute(
          "create table bare_channel (id bigint primary key, code varchar(16) unique,"
              + " name varchar(200), unit varchar(10), state varchar(20), address varchar(500))");
      tables.execute(
          "create table bare_dated (id bigint, kind integer, since date, value_ varchar(200),"
              + " primary key (id, kind))");
      connection.setAutoCommit(false);
      try (PreparedStatement channel =
              connection.prepareStatement("insert into bare_channel values (?, ?, ?, ?, ?, ?)");
          PreparedStatement dated =
              connection.prepareStatement(
                  "insert into bare_dated values (?, ?, date '2021-05-06', ?)")) {
        for (int i = 0; i < rows; i++) {
          fill(channel, dated, i);
          if (i % 50 == 49) {
            channel.executeBatch();
            dated.executeBatch();
          }
        }
        channel.executeBatch();
        dated.executeBatch();
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private static void fill(PreparedStatement channel, PreparedStatement dated, int i)
      throws SQLException {
    channel.setLong(1, i);
    channel.setString(2, "c" + i);
    channel.setString(3, "合成账号" + i);
    channel.setString(4, COUNTY.value());
    channel.setString(5, "NORMAL");
    channel.setString(6, "https://example.invalid/" + i);
    channel.addBatch();
    for (int kind = 0; kind < 2; kind++) {
      dated.setLong(1, i);
      dated.setInt(2, kind);
      dated.setString(3, "合成账号" + i);
      dated.addBatch();
    }
  }
}
