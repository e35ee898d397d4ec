package org.duban.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.shared.CaseKey;
import org.duban.workflow.CaseDescriber;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.ProcessKey;

/** What task lists say of an escalation. */
@ApplicationScoped
public class EscalationDescriber implements CaseDescriber {
  @Inject Escalations escalations;

  @Override
  public ProcessKey process() {
    return ProcessKey.ESCALATION;
  }

  @Override
  public CaseFacts describe(CaseKey key, String taskKey, int batch) {
    Escalation escalation = escalations.get(key);
    return new CaseFacts(
        escalation.unit(),
        escalation.getQuarter(),
        escalation.getUnitName() + escalation.measure().map(LetterWords::nameOf).orElse("督办"),
        escalation.grounds().map(EscalationDescriber::subject).orElse(""),
        null);
  }

  private static String subject(Grounds grounds) {
    String overdue =
        grounds.overdueWorkingDays() > 0 ? "逾期%d个工作日，".formatted(grounds.overdueWorkingDays()) : "";
    return overdue
        + "复核不通过%d次，连续%d个季度不合格".formatted(grounds.failedRechecks(), grounds.failedQuarters());
  }
}
