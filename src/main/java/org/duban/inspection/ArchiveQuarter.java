package org.duban.inspection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;

/** Writes a closed quarter as its circular printed it; for taking history over. */
@Stateless
public class ArchiveQuarter {
  @Inject InspectionCycles cycles;
  @Inject Inspections inspections;
  @Inject OfficeClock clock;
  @Inject TellRegister tellRegister;

  /**
   * No process is started and nobody is told.
   *
   * @param channels each channel once; a channel with several problems has several findings (T01)
   * @throws CycleAlreadyOpened when the quarter is there already
   */
  public InspectionCycle archive(
      Quarter quarter, CyclePlan plan, List<ArchivedInspection> channels) {
    if (cycles.find(quarter).isPresent()) {
      throw new CycleAlreadyOpened(quarter);
    }
    InspectionCycle cycle = new InspectionCycle(quarter, plan, UserId.SYSTEM, clock.instant());
    cycle.archived(clock.instant());
    cycles.add(cycle);
    Map<Long, List<Quarter>> failed = inspections.failedBefore(quarter);
    List<Inspection> judged =
        channels.stream().map(row -> inspection(quarter, plan, row, failed)).toList();
    judged.forEach(inspections::add);
    tellRegister.tell(quarter, judged);
    return cycle;
  }

  private Inspection inspection(
      Quarter quarter, CyclePlan plan, ArchivedInspection row, Map<Long, List<Quarter>> failed) {
    ChannelSnapshot channel = row.channel();
    boolean before =
        failed.getOrDefault(channel.getChannelId(), List.of()).contains(quarter.previous());
    boolean counted = plan.cityPortalCounted() || !channel.isCityPortal();
    Inspection inspection = new Inspection(quarter, channel, counted, before, 0, null);
    row.findings().forEach(f -> inspection.archive(f, UserId.SYSTEM, clock.instant()));
    Verdict verdict = row.reason() == VerdictReason.NONE ? Verdict.PASSED : Verdict.FAILED;
    inspection.archived(new Judgement(verdict, row.reason(), row.score()));
    return inspection;
  }
}
