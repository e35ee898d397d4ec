package org.duban.reconciliation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.duban.faces.Flash;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.Users;
import org.duban.reconciliation.AcceptCorrection;
import org.duban.reconciliation.AskCorrection;
import org.duban.reconciliation.CorrectHere;
import org.duban.reconciliation.DecideMatch;
import org.duban.reconciliation.Difference;
import org.duban.reconciliation.DifferenceState;
import org.duban.reconciliation.Differences;
import org.duban.reconciliation.ExplainDifference;
import org.duban.reconciliation.NoSuchDifference;
import org.duban.reconciliation.ReportCorrection;
import org.duban.shared.OfficeClock;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One difference: what each side says, and what a person makes of it. */
@Named
@ViewScoped
public class DifferencePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Differences differences;
  @Inject private CorrectHere correctHere;
  @Inject private AskCorrection askCorrection;
  @Inject private ExplainDifference explainDifference;
  @Inject private AcceptCorrection acceptCorrection;
  @Inject private ReportCorrection reportCorrection;
  @Inject private DecideMatch decideMatch;
  @Inject private ThreeSides sides;
  @Inject private ValueWords words;
  @Inject private Users users;
  @Inject private Sight sight;
  @Inject private CurrentUser user;
  @Inject private OfficeClock clock;

  private long id;
  private @Nullable Long version;
  private final CorrectionForm form = new CorrectionForm();
  private @Nullable LocalDate dueOn;
  private @Nullable String note;
  private transient @Nullable Difference difference;
  private transient @Nullable List<SideRow> rows;

  /**
   * Opens the difference of the address.
   *
   * @throws org.duban.people.NotYourUnit when the person may not see it
   */
  public void load() {
    if (version == null) {
      version = getDifference().getVersion();
    }
  }

  /** The difference, checked however the number came; a unit sees what it was asked to do. */
  public Difference getDifference() {
    if (difference == null) {
      Difference found = differences.get(id);
      sight.check(user.get(), found.unit());
      if (Sight.reachOf(user.get()) == Role.Reach.UNIT && found.getAskedAt() == null) {
        throw new NoSuchDifference(id);
      }
      difference = found;
    }
    return difference;
  }

  private long seen() {
    return version == null ? -1 : version;
  }

  public void correct() throws IOException {
    correctHere.correct(id, seen(), form.read(Typed.text(note)));
    done("reconciliation_difference.message.corrected");
  }

  public void ask() throws IOException {
    askCorrection.ask(id, seen(), dueOn, Typed.text(note));
    done("reconciliation_difference.message.asked");
  }

  public void explain() throws IOException {
    explainDifference.explain(id, seen(), Typed.text(note));
    done("reconciliation_difference.message.explained");
  }

  public void accept() throws IOException {
    acceptCorrection.accept(id, seen(), Typed.text(note));
    done("reconciliation_difference.message.accepted");
  }

  public void report() throws IOException {
    reportCorrection.report(id, seen(), Typed.text(note));
    done("reconciliation_difference.message.reported");
  }

  public void same() throws IOException {
    decideMatch.decide(id, seen(), true, Typed.text(note));
    done("reconciliation_difference.message.same");
  }

  public void other() throws IOException {
    decideMatch.decide(id, seen(), false, Typed.text(note));
    done("reconciliation_difference.message.other");
  }

  private void done(String textKey) throws IOException {
    Flash.done(textKey, getDifference().getName());
    Faces.redirect("reconciliation/difference.xhtml?id=%s", String.valueOf(id));
  }

  public List<SideRow> getRows() {
    if (rows == null) {
      rows = sides.of(getDifference());
    }
    return rows;
  }

  public String getHere() {
    return words.of(getDifference().getField(), getDifference().getHere());
  }

  public String getThere() {
    return words.of(getDifference().getField(), getDifference().getThere());
  }

  public String getUnitName() {
    return words.unit(getDifference().unit());
  }

  public String getPlatform() {
    return words.platform(getDifference().getPlatform());
  }

  /** Who settled it; empty while nobody has. */
  public String getSettledBy() {
    return getDifference().settledBy().flatMap(users::find).map(u -> u.getDisplayName()).orElse("");
  }

  private boolean is(DifferenceState... states) {
    return List.of(states).contains(getDifference().getState());
  }

  /** Whether the person may settle it now. */
  public boolean isToSettle() {
    return user.has(Role.REVIEWER) && is(DifferenceState.OPEN, DifferenceState.ASKED);
  }

  public boolean isToDecide() {
    return user.has(Role.REVIEWER) && is(DifferenceState.PROPOSED);
  }

  public boolean isToAccept() {
    return user.has(Role.REVIEWER) && is(DifferenceState.ASKED);
  }

  /** Whether the person may report what was done. */
  public boolean isToReport() {
    return is(DifferenceState.ASKED)
        && (user.has(Role.UNIT_CLERK) || user.has(Role.COUNTY_SUPERVISOR));
  }

  public boolean isLate() {
    LocalDate due = getDifference().getDueOn();
    return is(DifferenceState.ASKED) && due != null && due.isBefore(clock.today());
  }

  public String getTone() {
    return Tones.of(getDifference().getState());
  }

  public LocalDate getToday() {
    return clock.today();
  }

  public CorrectionForm getForm() {
    return form;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(@Nullable LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}
