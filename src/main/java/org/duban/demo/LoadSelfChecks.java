package org.duban.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.people.UnitKind;
import org.duban.selfcheck.ArchiveSelfCheck;
import org.duban.selfcheck.CheckRun;
import org.duban.selfcheck.Hands;
import org.duban.selfcheck.OwnVerdict;
import org.duban.selfcheck.ReportLine;
import org.duban.selfcheck.ReportPeriod;
import org.duban.selfcheck.ReportSection;
import org.duban.selfcheck.SelfCheckContent;
import org.duban.selfcheck.SelfCheckFigures;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/**
 * Self-check reports of the quarter before the running one, so that the lists are not empty and the
 * next report has one to be compared with. No unit's own report is published: what stands here is
 * made up and says so, and so do the names of the units.
 */
@ApplicationScoped
public class LoadSelfChecks {
  private static final int REPORTS = 6;
  private static final String MADE_UP = "（合成数据，仅供演示）";

  @Inject private ArchiveSelfCheck archive;
  @Inject private OfficeClock clock;

  /** Writes the reports of some units over all counties; only made-up units report what is not. */
  public void load(Quarter quarter, SyntheticRegister register) {
    List<UnitCode> reporting =
        register.units().stream()
            .filter(DemoUnit::synthetic)
            .filter(unit -> unit.kind() != UnitKind.CITY && unit.kind() != UnitKind.COUNTY)
            .map(DemoUnit::code)
            .sorted()
            .toList();
    for (int place = 0; place < Math.min(REPORTS, reporting.size()); place++) {
      UnitCode unit = reporting.get(place * reporting.size() / REPORTS);
      archive.archive(quarter, unit, content(quarter, place), hands(unit), sealedAt(quarter));
    }
  }

  private Instant sealedAt(Quarter quarter) {
    return quarter.lastDay().atTime(16, 0).atZone(clock.zone()).toInstant();
  }

  private static Hands hands(UnitCode unit) {
    String id = unit.value().toLowerCase(Locale.ROOT);
    return new Hands(new UserId("jb" + id), new UserId("fz" + id), DemoPeople.REVIEWER);
  }

  static SelfCheckContent content(Quarter quarter, int place) {
    LocalDate cutOff = quarter.lastDay().minusDays(3);
    LocalDate run = quarter.firstDay().plusDays(40L + place);
    int accounts = 1 + place % 2;
    int messages = 12 + 7 * place;
    int unanswered = place % 3;
    int found = place % 4;
    return new SelfCheckContent(
        new ReportPeriod(quarter.firstDay(), quarter.lastDay(), cutOff),
        List.of(new CheckRun(run, run.plusDays(2), result(found))),
        List.of(
            ReportLine.entered(ReportSection.UPDATES, "工作动态", 36 + 9 * place, 0),
            ReportLine.entered(ReportSection.ACCOUNTS, "微信公众号", accounts, 0),
            ReportLine.entered(ReportSection.MESSAGES, "咨询", messages, messages - unanswered),
            ReportLine.entered(ReportSection.FINDINGS, "错别字", found, found)),
        unanswered == 0 ? Map.of() : Map.of(ReportSection.MESSAGES, "季末收到，正在办理" + MADE_UP),
        figures(accounts, place),
        OwnVerdict.PASSED,
        found == 0 ? "" : "个别稿件存在错别字" + MADE_UP,
        found == 0 ? "" : "已全部改正，并重新核对近三个月稿件" + MADE_UP,
        "落实“三审三校”，每周自查一次" + MADE_UP);
  }

  private static String result(int found) {
    return (found == 0 ? "未发现问题" : "发现错别字 " + found + " 处，已改正") + MADE_UP;
  }

  private static SelfCheckFigures figures(int accounts, int place) {
    return new SelfCheckFigures(
        null, null, null, null, null, accounts, 0, 0, 3, 0, 1, 2, 20 + place, null);
  }
}
