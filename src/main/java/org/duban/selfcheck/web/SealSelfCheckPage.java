package org.duban.selfcheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import org.duban.document.Upload;
import org.duban.document.web.Uploads;
import org.duban.selfcheck.ReturnSelfCheck;
import org.duban.selfcheck.SealSelfCheck;
import org.jspecify.annotations.Nullable;

/** 审签自查报告: the unit's leader reads and signs off, on a phone if need be. */
@Named
@ViewScoped
public class SealSelfCheckPage extends ReportTaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private SealSelfCheck sealSelfCheck;
  @Inject private ReturnSelfCheck returnSelfCheck;

  private transient @Nullable Part file;

  public String seal() {
    Upload sealed = Uploads.of(file).orElseGet(() -> new Upload("", new byte[0]));
    sealSelfCheck.seal(taskId(), sealed, getOpinion());
    return done("selfcheck_seal_self_check.message.sealed");
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public String sendBack() {
    returnSelfCheck.sendBack(taskId(), getOpinion());
    return done("selfcheck_seal_self_check.message.returned");
  }
}
