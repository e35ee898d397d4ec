package org.duban.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.duban.demo.ZhaotongData.FailedAccount;
import org.duban.document.FileIntake;
import org.duban.document.FileKind;
import org.duban.document.StoredFileId;
import org.duban.inspection.Inspection;
import org.duban.inspection.Inspections;
import org.duban.inspection.Observation;
import org.duban.inspection.SampleDrawn;
import org.duban.inspection.SuspectFinding;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/**
 * Once the running quarter's list is drawn, brings the printed rows in as a machine's suspicions:
 * none counts until an inspector confirms it.
 */
@ApplicationScoped
public class DemoFindings {
  @Inject private DemoSettings settings;
  @Inject private Inspections inspections;
  @Inject private SuspectFinding suspectFinding;
  @Inject private FileIntake files;

  void bringIn(@Observes DomainEvent event) {
    if (settings.isOn() && event instanceof SampleDrawn drawn) {
      ZhaotongData data = ZhaotongData.shipped();
      var past = new PastQuarters(data, SyntheticRegister.of(data));
      List<Inspection> list = inspections.listOf(drawn.quarter());
      for (FailedAccount row : past.failedAccounts(drawn.quarter())) {
        list.stream()
            .filter(i -> i.getChannel().getCodeText().equals(row.code()))
            .forEach(i -> suspectFinding.suspect(i.getId(), observation(row, data, picture(row))));
      }
    }
  }

  private StoredFileId picture(FailedAccount row) {
    String name = row.code() + "-监测截图（合成）.png";
    return files.keepOwn(name, FileKind.PNG, MonitoringPicture.of(row.code()), UserId.SYSTEM).id();
  }

  private static Observation observation(
      FailedAccount row, ZhaotongData data, StoredFileId evidence) {
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
        from.plusDays(14),
        stale ? from.minusDays(7) : null,
        List.of(evidence));
  }

  /** The veto that a printed problem means (国办秘函〔2019〕19号). */
  static String indicatorOf(FailedAccount row) {
    return isStale(row) ? "M-V2.1" : "M-V1";
  }

  private static boolean isStale(FailedAccount row) {
    return row.problem().contains("更新");
  }
}
