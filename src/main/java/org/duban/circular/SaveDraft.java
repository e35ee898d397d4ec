package org.duban.circular;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** Keeps what was written so far; a text that is not ready yet may be kept too. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class SaveDraft {
  @Inject Workflow workflow;
  @Inject Circulars circulars;
  @Inject CurrentUser user;

  /**
   * @param revision the revision that the page showed
   * @throws CircularChangedMeanwhile when somebody else wrote a later one
   * @throws CircularTextTooLong when a part is longer than the record keeps
   */
  public void save(TaskId task, int revision, Map<Section, String> text, ReportDemand demand) {
    Circular circular =
        circulars.get(
            workflow.workItem(task).expect(ProcessKey.CIRCULAR_ISSUANCE, "editDraft").caseKey());
    write(circular, revision, text, demand, user.id());
  }

  static void write(
      Circular circular, int revision, Map<Section, String> text, ReportDemand demand, UserId by) {
    text.forEach(Section::checkLength);
    if (circular.getRevision() != revision) {
      throw new CircularChangedMeanwhile(circular.key());
    }
    circular.write(text, demand, by);
  }
}
