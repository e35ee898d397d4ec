package org.duban.registercheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.duban.registercheck.CheckProgress;
import org.duban.registercheck.RegisterCheckProgress;
import org.duban.registercheck.SettleRegisterCheck;
import org.duban.shared.Quarter;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/** The office sees who has not answered, ends the round and locks the list. */
@Named
@ViewScoped
public class SettlePage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private RegisterCheckProgress reader;
  @Inject private SettleRegisterCheck settleRegisterCheck;

  private transient @Nullable CheckProgress progress;

  @Override
  protected void open(WorkItem item) {
    progress = reader.of(getQuarter());
  }

  public String settle() {
    settleRegisterCheck.settle(taskId(), Optional.ofNullable(getOpinion()).orElse("").strip());
    return done("registercheck_settle.message.settled", getQuarter());
  }

  public Quarter getQuarter() {
    return Quarter.parse(caseKey().value());
  }

  public CheckProgress getProgress() {
    if (progress == null) {
      progress = reader.of(getQuarter());
    }
    return progress;
  }
}
