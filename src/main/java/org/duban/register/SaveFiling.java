package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.document.Upload;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The clerk keeps an unfinished form. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class SaveFiling {
  @Inject private Filings filings;
  @Inject private ProofIntake proofs;
  @Inject private CurrentUser user;
  @Inject private Workflow workflow;

  /**
   * @param proof what shows that the platform has cancelled the account; null when nothing was
   *     added
   * @throws FilingNotThere when the form does not lie with the clerk
   */
  public void save(TaskId task, FilingForm form, @Nullable Upload proof) {
    Filing filing =
        filings.get(workflow.workItem(task).expect(ProcessKey.FILING, "writeFiling").caseKey());
    filing.write(form, user.id());
    proofs.attach(filing, proof);
  }
}
