package org.duban.registercheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Optional;
import org.duban.document.Upload;
import org.duban.document.web.Uploads;
import org.duban.people.Units;
import org.duban.registercheck.RegisterCheck;
import org.duban.registercheck.RegisterChecks;
import org.duban.registercheck.ReturnAnswer;
import org.duban.registercheck.SealNilReturn;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/** The unit's leader stands for a nil return, or gives it back. */
@Named
@ViewScoped
public class SealNilReturnPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private RegisterChecks checks;
  @Inject private Units units;
  @Inject private SealNilReturn sealNilReturn;
  @Inject private ReturnAnswer returnAnswer;

  private transient @Nullable RegisterCheck check;
  private transient @Nullable Part file;

  @Override
  protected void open(WorkItem item) {
    check = checks.get(item.caseKey());
  }

  public String seal() {
    Upload sealed = Uploads.of(file).orElseGet(() -> new Upload("", new byte[0]));
    sealNilReturn.seal(taskId(), sealed, opinion());
    return done("registercheck_seal_nil_return.message.sealed", getUnitName());
  }

  public String giveBack() {
    returnAnswer.giveBack(taskId(), opinion());
    return done("registercheck_seal_nil_return.message.returned", getUnitName());
  }

  private String opinion() {
    return Optional.ofNullable(getOpinion()).orElse("").strip();
  }

  public RegisterCheck getCheck() {
    if (check == null) {
      check = checks.get(caseKey());
    }
    return check;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public String getUnitName() {
    return units.get(getCheck().unit()).getName();
  }
}
