package org.duban.demo;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.circular.ArchiveCircular;
import org.duban.circular.ArchivedCircular;
import org.duban.circular.PrintedRow;
import org.duban.circular.ReportDemand;
import org.duban.circular.StatedFigure;
import org.duban.circular.StatedFigures;
import org.duban.demo.ZhaotongData.FailedAccount;
import org.duban.demo.ZhaotongData.FailedWebsite;
import org.duban.demo.ZhaotongData.Issue;
import org.duban.inspection.ArchiveQuarter;
import org.duban.inspection.ArchivedInspection;
import org.duban.inspection.ChannelSnapshot;
import org.duban.inspection.CyclePlan;
import org.duban.inspection.FindingDraft;
import org.duban.inspection.IndicatorSet;
import org.duban.inspection.IndicatorSets;
import org.duban.inspection.VerdictReason;
import org.duban.people.LeaderLevel;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.register.Channel;
import org.duban.register.IdentificationCode;
import org.duban.shared.CheckWindow;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.RatedMonths;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/** Writes the closed quarters as they were printed, and what was printed for the running one. */
@ApplicationScoped
public class LoadPastQuarters {
  @Inject private ArchiveQuarter archiveQuarter;
  @Inject private ArchiveCircular archiveCircular;
  @Inject private StatedFigures stated;
  @Inject private IndicatorSets indicatorSets;
  @Inject private Units units;
  @Inject private OfficeClock clock;

  /** Writes a quarter that is closed; one without rows keeps its printed totals only. */
  public void loadClosed(
      Quarter quarter,
      ZhaotongData data,
      SyntheticRegister register,
      Map<String, Channel> channels) {
    var past = new PastQuarters(data, register);
    Issue issue = data.issue(quarter);
    CyclePlan plan = plan(issue, data, List.of());
    Map<UnitCode, Unit> known = units.list().stream().collect(toMap(Unit::code, u -> u));
    IndicatorSet set = indicatorSets.get(plan.indicatorSet());
    List<ArchivedInspection> rows = new ArrayList<>();
    if (past.hasRows(quarter)) {
      for (DemoChannel website : past.websites(quarter)) {
        rows.add(website(website, past, quarter, register, channels, known));
      }
      for (DemoChannel account : past.accounts(quarter)) {
        rows.add(account(account, past, quarter, register, channels, known, set));
      }
    }
    archiveQuarter.archive(quarter, plan, rows);
    LocalDateTime issued = issue.issued().atTime(15, 0);
    archiveCircular.archive(
        quarter,
        new ArchivedCircular(
            demand(issue),
            issued.atZone(clock.zone()).toInstant(),
            null,
            data.statedFigures(quarter),
            printedRows(quarter, past)));
  }

  /** Keeps what was printed for the running quarter, to be shown beside what is computed. */
  public void loadStated(Quarter quarter, ZhaotongData data, SyntheticRegister register) {
    data.statedFigures(quarter).forEach((k, v) -> stated.add(new StatedFigure(quarter, k, v)));
    printedRows(quarter, new PastQuarters(data, register)).forEach(stated::add);
  }

  /** The plan that the circular tells of: its window and how many accounts of each platform. */
  static CyclePlan plan(Issue issue, ZhaotongData data, List<UserId> inspectors) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    data.totals().stream()
        .filter(t -> t.quarter().equals(issue.quarter()) && !t.websites())
        .filter(t -> !t.platform().equals("ALL"))
        .forEach(t -> sizes.put(t.platform(), t.inspected()));
    Quarter quarter = issue.quarter();
    return new CyclePlan(
        new CheckWindow(issue.windowFrom(), issue.windowTo()),
        RatedMonths.of(quarter),
        issue.windowFrom().plusDays(14),
        issue.issued().plusDays(58),
        sizes,
        inspectors.isEmpty() ? List.of() : printedCodes(quarter, data),
        true,
        issue.websiteRounds(),
        true,
        "ZHAOTONG-" + quarter,
        inspectors,
        42,
        "cn-2019");
  }

  /** Accounts that the circular names: the running quarter must look at them to find the same. */
  private static List<IdentificationCode> printedCodes(Quarter quarter, ZhaotongData data) {
    return data.failedAccounts().stream()
        .filter(row -> row.quarter().equals(quarter) && !row.code().isEmpty())
        .map(row -> new IdentificationCode(row.code()))
        .toList();
  }

  private static ArchivedInspection website(
      DemoChannel website,
      PastQuarters past,
      Quarter quarter,
      SyntheticRegister register,
      Map<String, Channel> channels,
      Map<UnitCode, Unit> known) {
    VerdictReason reason =
        past.failedWebsites(quarter).stream()
            .filter(row -> register.channelOf(row).equals(website))
            .map(FailedWebsite::reason)
            .map(r -> r.equals("单项否决") ? VerdictReason.VETO : VerdictReason.SCORE_BELOW_60)
            .findFirst()
            .orElse(VerdictReason.NONE);
    return new ArchivedInspection(snapshot(website, channels, known), reason, null, List.of());
  }

  private static ArchivedInspection account(
      DemoChannel account,
      PastQuarters past,
      Quarter quarter,
      SyntheticRegister register,
      Map<String, Channel> channels,
      Map<UnitCode, Unit> known,
      IndicatorSet set) {
    List<FindingDraft> findings =
        past.failedAccounts(quarter).stream()
            .filter(row -> register.channelOf(row).equals(account))
            .map(
                row ->
                    FindingDraft.printed(set.get(DemoFindings.indicatorOf(row)), row.problem(), ""))
            .toList();
    VerdictReason reason = findings.isEmpty() ? VerdictReason.NONE : VerdictReason.VETO;
    return new ArchivedInspection(snapshot(account, channels, known), reason, null, findings);
  }

  private static ChannelSnapshot snapshot(
      DemoChannel demo, Map<String, Channel> channels, Map<UnitCode, Unit> known) {
    Unit unit = known.get(demo.unit());
    Channel channel = channels.get(demo.identity());
    if (unit == null || channel == null) {
      throw new IllegalStateException("not loaded: " + demo);
    }
    return ChannelSnapshot.of(channel, unit, unit.county().map(known::get).orElse(null));
  }

  private static ReportDemand demand(Issue issue) {
    LocalTime hour = issue.hasHour() ? LocalDateTime.parse(issue.reportDue()).toLocalTime() : null;
    return new ReportDemand(
        issue.reportDueOn(),
        hour,
        LeaderLevel.valueOf(issue.signedBy()),
        issue.nilReportRequired());
  }

  private static List<PrintedRow> printedRows(Quarter quarter, PastQuarters past) {
    return past.failedAccounts(quarter).stream()
        .map(
            (FailedAccount r) ->
                new PrintedRow(quarter, r.region(), r.name(), r.platform(), r.code(), r.problem()))
        .toList();
  }
}
