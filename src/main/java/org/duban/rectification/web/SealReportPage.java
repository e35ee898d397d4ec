package org.duban.rectification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import org.duban.document.Upload;
import org.duban.document.web.Uploads;
import org.duban.faces.Texts;
import org.duban.people.CurrentUser;
import org.duban.rectification.CaseState;
import org.duban.rectification.ReturnReport;
import org.duban.rectification.SealReport;
import org.jspecify.annotations.Nullable;

/** 审签并盖章: the leader reads, signs off and hands in the sealed PDF, on a phone if need be. */
@Named
@ViewScoped
public class SealReportPage extends CaseTaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private SealReport sealReport;
  @Inject private ReturnReport returnReport;
  @Inject private CurrentUser user;

  private transient @Nullable Part file;

  /** Which leader signs, in words; asks for it to be registered when it is not. */
  public String getSigner() {
    return user.get()
        .leaderLevel()
        .map(level -> Texts.of("LeaderLevel." + level))
        .orElseGet(() -> Texts.of("error.LeaderLevelUnregistered"));
  }

  public String seal() {
    Upload sealed = Uploads.of(file).orElseGet(() -> new Upload("", new byte[0]));
    sealReport.seal(taskId(), sealed, getOpinion());
    return done("rectification_seal_report.message.sealed");
  }

  public String sendBack() {
    returnReport.sendBack(taskId(), CaseState.WRITING, getOpinion());
    return done("rectification_seal_report.message.returned");
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
