package org.duban.circular;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.people.Role;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** Shows a draft with what was written on the page; keeps nothing. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class PreviewDraft {
  @Inject Workflow workflow;
  @Inject Circulars circulars;
  @Inject CircularPapers papers;

  /**
   * The paper.
   *
   * @param text null for the text that is stored
   * @param demand null for the demand that is stored
   * @throws org.duban.workflow.NotYourTask when it is another task than writing the draft
   */
  public CircularPaper preview(
      TaskId task, @Nullable Map<Section, String> text, @Nullable ReportDemand demand) {
    Circular circular =
        circulars.get(
            workflow.workItem(task).expect(ProcessKey.CIRCULAR_ISSUANCE, "editDraft").caseKey());
    return papers.of(
        circular,
        text == null ? circular.sections() : text,
        demand == null ? circular.demand().orElse(null) : demand);
  }
}
