package org.duban.circular.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.circular.Circular;
import org.duban.circular.Circulars;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.Units;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;
import org.duban.workflow.CaseDescriber;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.ProcessKey;

/** Describes the issuance of a circular or of a correction for task lists. */
@ApplicationScoped
public class CircularDescriber implements CaseDescriber {
  @Inject private Circulars circulars;
  @Inject private Units units;

  @Override
  public ProcessKey process() {
    return ProcessKey.CIRCULAR_ISSUANCE;
  }

  @Override
  public CaseFacts describe(CaseKey key, String taskKey, int batch) {
    Circular circular = circulars.get(key);
    String title = circular.getQuarter().chinese() + "检查情况通报";
    String subject =
        circular
            .corrects()
            .map(first -> "更正 " + first + "：" + cut(circular.getCorrectionReason()))
            .orElseGet(() -> "第 " + circular.getRevision() + " 版");
    return new CaseFacts(
        city(),
        circular.getQuarter(),
        circular.corrects().isPresent() ? title + "（更正）" : title,
        subject,
        null);
  }

  private static String cut(String reason) {
    return reason.length() > 200 ? reason.substring(0, 200) + "…" : reason;
  }

  private UnitCode city() {
    return units.list().stream()
        .filter(u -> u.getKind() == UnitKind.CITY)
        .findFirst()
        .map(Unit::code)
        .orElseThrow(() -> new IllegalStateException("no unit is the city"));
  }
}
