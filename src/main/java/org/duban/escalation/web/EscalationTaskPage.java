package org.duban.escalation.web;

import jakarta.inject.Inject;
import org.duban.escalation.Escalation;
import org.duban.escalation.ReadEscalation;
import org.duban.rectification.CaseLists;
import org.duban.rectification.RectificationCase;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/** A page that does one task of an escalation: the case it is about is always beside the work. */
public abstract class EscalationTaskPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private ReadEscalation reader;
  @Inject private CaseLists cases;

  private transient @Nullable Escalation found;
  private transient @Nullable RectificationCase rectification;

  @Override
  protected void open(WorkItem item) {
    getEscalation();
  }

  public Escalation getEscalation() {
    if (found == null) {
      found = reader.read(caseKey());
    }
    return found;
  }

  /** The rectification that is escalated. */
  public RectificationCase getCase() {
    if (rectification == null) {
      rectification = cases.get(getEscalation().caseKey());
    }
    return rectification;
  }
}
