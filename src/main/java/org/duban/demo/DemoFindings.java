package org.duban.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.duban.demo.ZhaotongData.FailedAccount;
import org.duban.inspection.Inspection;
import org.duban.inspection.Inspections;
import org.duban.inspection.Observation;
import org.duban.inspection.SampleDrawn;
import org.duban.inspection.SuspectFinding;
import org.duban.shared.DomainEvent;

/**
 * Once the running quarter's list is drawn, brings the printed rows in as a machine's suspicions:
 * none counts until an inspector confirms it.
 */
@ApplicationScoped
public class DemoFindings {
  @Inject private DemoSettings settings;
  @Inject private Inspections inspections;
  @Inject private SuspectFinding suspectFinding;

  void bringIn(@Observes DomainEvent event) {
    if (settings.isOn() && event instanceof SampleDrawn drawn) {
      ZhaotongData data = ZhaotongData.shipped();
      var past = new PastQuarters(data, SyntheticRegister.of(data));
      List<Inspection> list = inspections.listOf(drawn.quarter());
      for (FailedAccount row : past.failedAccounts(drawn.quarter())) {
        list.stream()
            .filter(i -> i.getChannel().getCodeText().equals(row.code()))
            .forEach(i -> suspectFinding.suspect(i.getId(), observation(row, data)));
      }
    }
  }

  private static Observation observation(FailedAccount row, ZhaotongData data) {
    LocalDate from = data.issue(row.quarter()).windowFrom();
    boolean stale = isStale(row);
    return new Observation(
        indicatorOf(row),
        null,
        row.problem(),
        stale ? "监测时间点前 2 周内无更新（演示数据）。" : "监测发现疑似表述错误，见截图（演示数据）。",
        "",
        "",
        "",
        from.plusDays(21),
        stale ? from : null,
        List.of());
  }

  /** The veto that a printed problem means (国办秘函〔2019〕19号). */
  static String indicatorOf(FailedAccount row) {
    return isStale(row) ? "M-V2.1" : "M-V1";
  }

  private static boolean isStale(FailedAccount row) {
    return row.problem().contains("更新");
  }
}
