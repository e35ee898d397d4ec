package org.duban.selfcheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/** A made-up unit and the report it writes. */
final class SelfCheckFixtures {
  static final Quarter QUARTER = new Quarter(2021, 2);
  static final LocalDate TODAY = LocalDate.of(2021, 6, 10);
  static final Instant NOW = Instant.parse("2021-06-10T02:00:00Z");
  static final Instant DUE = Instant.parse("2021-06-30T09:00:00Z");
  static final UserId CLERK = new UserId("clerk");
  static final UserId LEADER = new UserId("leader");
  static final UserId REVIEWER = new UserId("reviewer");
  static final ReportPeriod PERIOD =
      new ReportPeriod(
          LocalDate.of(2021, 4, 1), LocalDate.of(2021, 6, 10), LocalDate.of(2021, 6, 6));
  static final CheckRun RUN =
      new CheckRun(LocalDate.of(2021, 5, 10), LocalDate.of(2021, 5, 12), "发现错别字 2 处，已改正");

  static final SealedSelfCheckFile PDF = new SealedSelfCheckFile("f1", "自查报告.pdf", "0".repeat(64));

  private SelfCheckFixtures() {}

  static Unit unit() {
    return new Unit(
        new UnitCode("990123M005"),
        "云溪县生态环境局",
        UnitKind.COUNTY_DEPARTMENT,
        new UnitCode("990123"),
        true);
  }

  static SelfCheck empty() {
    return new SelfCheck(QUARTER, unit(), DUE, NOW);
  }

  static SelfCheck submitted() {
    SelfCheck report = empty();
    report.write(complete(), CLERK, TODAY);
    report.submit(CLERK);
    return report;
  }

  static SelfCheck sealed() {
    SelfCheck report = submitted();
    report.seal(PDF, LEADER, NOW);
    return report;
  }

  static SelfCheckContent complete() {
    return content(List.of(line(ReportSection.MESSAGES, 53, 53)), Map.of());
  }

  static SelfCheckContent content(List<ReportLine> lines, Map<ReportSection, String> remainders) {
    return content(PERIOD, List.of(RUN), lines, remainders, SelfCheckFigures.NONE, "加强校对。");
  }

  static SelfCheckContent content(ReportPeriod period, CheckRun run) {
    return content(period, List.of(run), List.of(), Map.of(), SelfCheckFigures.NONE, "加强校对。");
  }

  static SelfCheckContent content(
      ReportPeriod period,
      List<CheckRun> runs,
      List<ReportLine> lines,
      Map<ReportSection, String> remainders,
      SelfCheckFigures figures,
      String nextSteps) {
    return new SelfCheckContent(
        period, runs, lines, remainders, figures, OwnVerdict.PASSED, "", "", nextSteps);
  }

  static ReportLine line(ReportSection section, int quantity, int settled) {
    return ReportLine.entered(section, "咨询", quantity, settled);
  }

  static SelfCheckFigures registered(int accounts) {
    return new SelfCheckFigures(
        null, null, null, null, null, accounts, null, null, null, null, null, null, null, null);
  }
}
