package org.duban.rectification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.duban.circular.LeaderLevel;
import org.duban.document.Upload;
import org.duban.document.web.Uploads;
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

  private @Nullable LeaderLevel level;
  private transient @Nullable Part file;

  /** The leaders whose signature the circular accepts. */
  public List<LeaderLevel> getLevels() {
    return getCase().getDemandedLevel() == LeaderLevel.PRINCIPAL_LEADER
        ? List.of(LeaderLevel.PRINCIPAL_LEADER)
        : List.of(LeaderLevel.LEADER_IN_CHARGE, LeaderLevel.PRINCIPAL_LEADER);
  }

  public String seal() {
    LeaderLevel signer = level == null ? getCase().getDemandedLevel() : level;
    Upload sealed = Uploads.of(file).orElseGet(() -> new Upload("", new byte[0]));
    sealReport.seal(taskId(), signer, sealed, getOpinion());
    return done("rectification_seal_report.message.sealed");
  }

  public String sendBack() {
    returnReport.sendBack(taskId(), CaseState.WRITING, getOpinion());
    return done("rectification_seal_report.message.returned");
  }

  public @Nullable LeaderLevel getLevel() {
    return level;
  }

  public void setLevel(@Nullable LeaderLevel level) {
    this.level = level;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
