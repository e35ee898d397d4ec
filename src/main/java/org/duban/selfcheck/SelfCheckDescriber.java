package org.duban.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.shared.CaseKey;
import org.duban.workflow.CaseDescriber;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.ProcessKey;

/** What task lists say of a self-check report. */
@ApplicationScoped
public class SelfCheckDescriber implements CaseDescriber {
  @Inject SelfChecks selfChecks;

  @Override
  public ProcessKey process() {
    return ProcessKey.SELF_CHECK;
  }

  @Override
  public CaseFacts describe(CaseKey key, String taskKey, int batch) {
    SelfCheck report = selfChecks.get(key);
    return new CaseFacts(
        report.unit(),
        report.getQuarter(),
        report.getUnitName() + report.getQuarter().chinese() + "自查报告",
        report.returnReason().map(r -> "退回意见：" + shortened(r)).orElse("核对数据、审签后报市级受理"),
        null);
  }

  private static String shortened(String reason) {
    return reason.length() <= 200 ? reason : reason.substring(0, 200) + "…";
  }
}
