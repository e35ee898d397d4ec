package org.duban.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Open tasks of two people who do not exist, in the product's book and in the engine's tables: one
 * person has them through three groups, the other through two hundred.
 */
final class OpenTasks {
  static final int GROUPS = 200;
  static final List<String> ROLES = List.of("reviewer", "inspector", "section-chief");
  static final String RARE = "特别关注";

  /** One task in so many has the rare words in its title. */
  private static final int RARITY = 500;

  private static final int CHUNK = 5_000;

  private static final String DUE =
      "case when mod(x, 4) = 0 then null else timestamp with time zone '2021-05-06 10:00:00+08'"
          + " + (mod(x * 7919, 960) - 480) * interval '1' hour end";
  private static final String CREATED =
      "timestamp with time zone '2021-05-06 10:00:00+08' - mod(x * 31, 1000) * interval '1' hour";
  private static final String ROLE =
      "case mod(x, 3) when 0 then 'reviewer' when 1 then 'inspector' else 'section-chief' end";
  private static final String TITLE =
      "case when mod(x, " + RARITY + ") = 7 then '" + RARE + "栏目 ' else '合成网站整改 ' end || x";

  private final DataSource database;
  private final boolean postgres;
  private int filled;

  OpenTasks(DataSource database, boolean postgres) {
    this.database = database;
    this.postgres = postgres;
  }

  /** Adds tasks until each of the two people has so many. */
  void fillTo(int number) throws SQLException {
    while (filled < number) {
      int last = Math.min(filled + CHUNK, number);
      add(
          (postgres ? "generate_series(" : "system_range(")
              + (filled + 1)
              + ", "
              + last
              + ") as s(x)");
      filled = last;
    }
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(postgres ? "analyze" : "analyze sample_size 10000");
    }
  }

  private void add(String range) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      if (filled == 0) {
        sql.execute(
            "insert into act_re_procdef (id_, rev_, key_, version_, deployment_id_,"
                + " suspension_state_, startable_) values ('bench:1', 1, 'bench', 1, 'none', 1,"
                + " true)");
      }
      sql.execute(book("'a-' || x", "@' || (" + ROLE + ") || '/", "null", enumOf(ROLE), range));
      sql.execute(
          book(
              "'b-' || x",
              "=p' || mod(x, " + GROUPS + ") || '",
              "'p' || mod(x, " + GROUPS + ")",
              "'REVIEWER'",
              range));
      engine(sql, range);
    }
  }

  private static String enumOf(String role) {
    return "replace(upper(" + role + "), '-', '_')";
  }

  private static String book(String id, String shelf, String assignee, String role, String range) {
    return "insert into work_item (id, process, case_key, task_key, task_name, form_key, role,"
        + " acting_unit, case_unit, county, quarter, title, subject, batch, priority, state,"
        + " created_at, due_at, assignee, held, opinion, shelf) select "
        + id
        + ", 'RECTIFICATION', '2021Q2-' || x, 'reviewByCity', '市级审核', 'rectification/review', "
        + role
        + ", null, '990001M001', '990001', '2021Q2', "
        + TITLE
        + ", '3 个问题', 0, 50, 'OPEN', "
        + CREATED
        + ", "
        + DUE
        + ", "
        + assignee
        + ", false, '', '"
        + shelf
        + "' from "
        + range;
  }

  private static void engine(Statement sql, String range) throws SQLException {
    String id = "'t-' || x";
    sql.execute(
        "insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_,"
            + " business_key_, proc_def_id_, act_id_, is_active_, is_concurrent_, is_scope_,"
            + " is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_) select "
            + id
            + ", 1, "
            + id
            + ", "
            + id
            + ", '2021Q2-' || x, 'bench:1', 'reviewByCity', true, false, true, false, 1, 0, 1 from "
            + range);
    sql.execute(
        "insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_,"
            + " task_def_key_, priority_, create_time_, due_date_, suspension_state_) select "
            + id
            + ", 1, "
            + id
            + ", "
            + id
            + ", 'bench:1', '市级审核', 'reviewByCity', 50, "
            + CREATED
            + ", "
            + DUE
            + ", 1 from "
            + range);
    candidates(sql, "'a-' || x", ROLE, range);
    candidates(sql, "'b-' || x", "'g' || mod(x, " + GROUPS + ")", range);
    variable(sql, id, "title", TITLE, range);
    variable(sql, id, "unit", "'990001M001'", range);
    variable(sql, id, "quarter", "'2021Q2'", range);
  }

  private static void candidates(Statement sql, String id, String group, String range)
      throws SQLException {
    sql.execute(
        "insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_) select "
            + id
            + ", 1, "
            + group
            + ", 'candidate', 't-' || x from "
            + range);
  }

  private static void variable(Statement sql, String id, String name, String text, String range)
      throws SQLException {
    sql.execute(
        "insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_,"
            + " proc_def_id_, text_, var_scope_, sequence_counter_, is_concurrent_local_) select "
            + id
            + " || '-"
            + name
            + "', 1, 'string', '"
            + name
            + "', "
            + id
            + ", "
            + id
            + ", 'bench:1', "
            + text
            + ", "
            + id
            + ", 1, false from "
            + range);
  }
}
