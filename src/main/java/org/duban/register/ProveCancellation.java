package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.document.FileIntake;
import org.duban.document.StoredFile;
import org.duban.document.Upload;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.OfficeClock;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The clerk hands in what proves that the platform has cancelled the account (Z14). */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class ProveCancellation {
  @Inject private Filings filings;
  @Inject private FileIntake files;
  @Inject private CurrentUser user;
  @Inject private OfficeClock clock;
  @Inject private Workflow workflow;

  /**
   * @throws org.duban.document.FileTypeNotAllowed when it is neither PDF nor picture
   * @throws FilingNotThere when the filing cancels nothing
   */
  public void prove(TaskId task, Upload upload) {
    Filing filing =
        filings.get(workflow.workItem(task).expect(ProcessKey.FILING, "writeFiling").caseKey());
    StoredFile file = files.accept(upload, FileIntake.EVIDENCE, user.id());
    filing.attach(new ProofFile(file.getId(), file.getName(), user.id(), clock.instant()));
  }
}
