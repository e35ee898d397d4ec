package org.duban.rectification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Workflow;

/** Moves the process to the due date that was decided; called by the process. */
@Stateless
public class ApplyExtension {
  private Rectifications cases;
  private RectificationDues dues;
  private Workflow workflow;
  private SendNotice notices;

  @SuppressWarnings("NullAway.Init")
  protected ApplyExtension() {}

  @Inject
  public ApplyExtension(
      Rectifications cases, RectificationDues dues, Workflow workflow, SendNotice notices) {
    this.cases = cases;
    this.dues = dues;
    this.workflow = workflow;
    this.notices = notices;
  }

  public void apply(CaseKey key) {
    RectificationCase found = cases.get(key);
    List<Extension> all = found.getExtensions();
    Extension last = all.get(all.size() - 1);
    boolean granted = last.state() == RequestState.GRANTED;
    if (granted) {
      workflow.postpone(ProcessKey.RECTIFICATION, key, dues.around(found.getDueAt()));
    }
    notices.toUnit(
        found.unit(),
        Set.of(Role.UNIT_CLERK, Role.UNIT_LEADER),
        key,
        granted ? "rectification_case.message.extended" : "rectification_case.message.not_extended",
        dues.chinese(found.getDueAt()),
        last.decision());
  }
}
