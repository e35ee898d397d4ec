package org.duban.register.jpa;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashSet;
import javax.sql.DataSource;
import org.duban.people.UnitKind;

/** A made-up city with eleven counties and as many channels as asked for, ten to a unit. */
final class ManyChannels {
  static final String CITY = "990100";
  static final int COUNTIES = 11;
  static final LocalDate TODAY = LocalDate.of(2021, 5, 6);
  private static final String[] PLATFORMS = {"WX", "XL", "TT", "DY"};
  private static final String[] STATES = {"NORMAL", "NORMAL", "NORMAL", "CANCELLED", "FROZEN"};
  private static final int BATCH = 1000;

  private ManyChannels() {}

  static String county(int number) {
    return "9901%02d".formatted(21 + number);
  }

  /** The unit of a channel; every tenth unit is a department of the city. */
  static String unitOf(int channel) {
    int unit = channel / 10;
    String division = unit % 10 == 0 ? CITY : county(unit % COUNTIES);
    return "%sM%03d".formatted(division, unit / 10 % 1000);
  }

  /** Writes them past the product, since only reading is looked at. */
  static void load(DataSource database, int channels) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      units(connection, channels);
      channels(connection, channels);
      connection.commit();
      try (Statement statement = connection.createStatement()) {
        statement.execute("analyze");
      }
      connection.commit();
    }
  }

  private static void units(Connection connection, int channels) throws SQLException {
    var known = new HashSet<String>();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into unit (code, name, kind, parent, synthetic) values (?, ?, ?, ?, true)")) {
      unit(insert, CITY, UnitKind.CITY, null);
      for (int i = 0; i < COUNTIES; i++) {
        unit(insert, county(i), UnitKind.COUNTY, CITY);
      }
      for (int i = 0; i < channels; i += 10) {
        String code = unitOf(i);
        if (known.add(code)) {
          boolean city = code.startsWith(CITY);
          unit(
              insert,
              code,
              city ? UnitKind.MUNICIPAL_DEPARTMENT : UnitKind.TOWN,
              code.substring(0, 6));
        }
      }
      insert.executeBatch();
    }
  }

  private static void unit(PreparedStatement insert, String code, UnitKind kind, String parent)
      throws SQLException {
    insert.setString(1, code);
    insert.setString(2, "合成单位" + code);
    insert.setString(3, kind.name());
    insert.setString(4, parent);
    insert.addBatch();
  }

  private static void channels(Connection connection, int channels) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into channel (id, version, kind, code, live_code, platform, name, unit, state,"
                + " address, owner, platform_account, introduction, icp_number, responsible, phone,"
                + " note, synthetic, site_type, domain, police_number, party_organ_mark,"
                + " wechat_id, function_type, supervisor, operator, certification, last_quarter,"
                + " last_verdict, last_update_on) values (?, 0, ?, null, null, ?, ?, ?, ?, '', '',"
                + " '', '', '', '', '', '', true, '', '', '', '', '', '', '', '', '', '2021Q1', ?,"
                + " ?)")) {
      for (int i = 0; i < channels; i++) {
        boolean website = i % 10 == 0;
        insert.setLong(1, i + 1L);
        insert.setString(2, website ? "WEBSITE" : "ACCOUNT");
        insert.setString(3, website ? null : PLATFORMS[i % PLATFORMS.length]);
        insert.setString(4, "合成渠道" + i);
        insert.setString(5, unitOf(i));
        insert.setString(6, STATES[i % STATES.length]);
        insert.setString(7, i % 7 == 0 ? "FAILED" : "PASSED");
        insert.setDate(8, Date.valueOf(TODAY.minusDays(i % 40)));
        insert.addBatch();
        if (i % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
