package org.duban.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.shared.CaseKey;
import org.duban.workflow.CaseDescriber;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.ProcessKey;

/** What task lists say of a re-check. */
@ApplicationScoped
public class RecheckDescriber implements CaseDescriber {
  @Inject Rechecks rechecks;

  @Override
  public ProcessKey process() {
    return ProcessKey.RECHECK;
  }

  @Override
  public CaseFacts describe(CaseKey key, String taskKey, int batch) {
    Recheck recheck = rechecks.latest(key);
    return new CaseFacts(
        recheck.unit(),
        recheck.getQuarter(),
        recheck.getUnitName() + "整改复核",
        "第%d轮，%d个问题，机器初查提示%d条"
            .formatted(recheck.getRound(), recheck.getItems().size(), recheck.countHints()),
        null);
  }
}
