package org.duban.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.handling.TakesBack;

/** 撤回 of a record form that the leader has not looked at. */
@ApplicationScoped
public class FilingTakesBack implements TakesBack {
  private final Filings filings;

  @SuppressWarnings("NullAway")
  protected FilingTakesBack() {
    this(null);
  }

  @Inject
  public FilingTakesBack(Filings filings) {
    this.filings = filings;
  }

  @Override
  public ProcessKey process() {
    return ProcessKey.FILING;
  }

  @Override
  public Map<Way, Outcome> ways() {
    return Map.of(new Way("writeFiling", "approveFiling"), Outcome.RETURNED);
  }

  @Override
  public void takeBack(CaseKey key, Way way, UserId by) {
    filings.get(key).takeBack();
  }
}
