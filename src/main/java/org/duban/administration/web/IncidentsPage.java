package org.duban.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.duban.administration.ListFailures;
import org.duban.administration.RetryStep;
import org.duban.faces.Flash;
import org.duban.workflow.deployment.FailedStep;

/** The steps that failed, each with its cause and another try. */
@Named
@ViewScoped
public class IncidentsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ListFailures listFailures;
  @Inject private RetryStep retryStep;

  private transient ArrayList<FailedStep> rows = new ArrayList<>();

  @PostConstruct
  void read() {
    rows = new ArrayList<>(listFailures.list());
  }

  /** Has one tried again; the list is read anew. */
  public void retry(FailedStep step) {
    retryStep.retry(step.id());
    Flash.done("administration_incidents.message.retried", step.caseKey(), step.stepName());
    read();
  }

  public List<FailedStep> getRows() {
    return rows;
  }
}
