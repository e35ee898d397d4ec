package org.duban.reconciliation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import org.duban.document.web.Uploads;
import org.duban.faces.Flash;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.reconciliation.LogTip;
import org.duban.reconciliation.TipMedium;
import org.duban.reconciliation.TipReport;
import org.duban.reconciliation.TipState;
import org.duban.reconciliation.Tips;
import org.duban.shared.OfficeClock;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the office was told, and the log of the next. */
@Named
@ViewScoped
public class TipsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Tips tips;
  @Inject private LogTip logTip;
  @Inject private CurrentUser user;
  @Inject private OfficeClock clock;

  private @Nullable TipMedium medium;
  private @Nullable String teller;
  private @Nullable LocalDate toldOn;
  private @Nullable String code;
  private @Nullable String about;
  private @Nullable String what;
  private transient @Nullable Part file;
  private transient @Nullable TipRows rows;

  /** Logs what the form says and leads to it. */
  public void log() throws IOException {
    long id =
        logTip.log(
            new TipReport(
                medium,
                Typed.text(teller),
                toldOn,
                Typed.text(code),
                Typed.text(about),
                Typed.text(what)),
            Uploads.of(file).stream().toList());
    Flash.done("reconciliation_tips.message.logged");
    Faces.redirect("reconciliation/tip.xhtml?id=%s", String.valueOf(id));
  }

  public TipRows getRows() {
    if (rows == null) {
      rows = new TipRows(tips);
    }
    return rows;
  }

  public TipMedium[] getMedia() {
    return TipMedium.values();
  }

  public String tone(TipState state) {
    return Tones.of(state);
  }

  public boolean isReviewer() {
    return user.has(Role.REVIEWER);
  }

  public LocalDate getToday() {
    return clock.today();
  }

  public @Nullable TipMedium getMedium() {
    return medium;
  }

  public void setMedium(@Nullable TipMedium medium) {
    this.medium = medium;
  }

  public @Nullable String getTeller() {
    return teller;
  }

  public void setTeller(@Nullable String teller) {
    this.teller = teller;
  }

  public @Nullable LocalDate getToldOn() {
    return toldOn;
  }

  public void setToldOn(@Nullable LocalDate toldOn) {
    this.toldOn = toldOn;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getAbout() {
    return about;
  }

  public void setAbout(@Nullable String about) {
    this.about = about;
  }

  public @Nullable String getWhat() {
    return what;
  }

  public void setWhat(@Nullable String what) {
    this.what = what;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
