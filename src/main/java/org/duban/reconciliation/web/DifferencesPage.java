package org.duban.reconciliation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.faces.Flash;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.Units;
import org.duban.reconciliation.CompareAgain;
import org.duban.reconciliation.DifferenceFigures;
import org.duban.reconciliation.DifferenceFilter;
import org.duban.reconciliation.DifferenceKind;
import org.duban.reconciliation.DifferenceRow;
import org.duban.reconciliation.DifferenceState;
import org.duban.reconciliation.Differences;
import org.duban.reconciliation.SettleAlike;
import org.duban.reconciliation.Snapshot;
import org.duban.reconciliation.Snapshots;
import org.duban.reconciliation.Source;
import org.duban.shared.OfficeClock;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The differences that the address asks for, with figures that add up and open the rows. */
@Named
@ViewScoped
public class DifferencesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Differences differences;
  @Inject private Snapshots snapshots;
  @Inject private CompareAgain compareAgain;
  @Inject private SettleAlike settleAlike;
  @Inject private ValueWords words;
  @Inject private Units units;
  @Inject private CurrentUser user;
  @Inject private OfficeClock clock;

  private final DifferenceQuery query = new DifferenceQuery();
  private @Nullable LocalDate dueOn;
  private @Nullable String note;
  private transient @Nullable DifferenceRows rows;
  private transient @Nullable DifferenceFigures figures;
  private transient @Nullable Long alike;

  /** Puts the chosen filters into the address and opens it. */
  public void search() throws IOException {
    Faces.redirect("%s", Faces.getRequestContextPath() + "/" + query.address());
  }

  /** Holds the snapshot against the register once more. */
  public void again() throws IOException {
    Snapshot shown = getSnapshot();
    if (shown != null) {
      compareAgain.compare(shown.getId());
      Flash.done("reconciliation_differences.message.compared");
    }
    search();
  }

  /** The units of all open differences of the filter are asked. */
  public void askAll() throws IOException {
    if (dueOn == null) {
      Flash.warn("reconciliation_differences.message.day_missing");
      return;
    }
    int asked = settleAlike.settle(filter(), getAlike(), dueOn, Typed.text(note));
    Flash.done("reconciliation_differences.message.asked", asked);
    search();
  }

  /** All open differences of the filter are explained. */
  public void explainAll() throws IOException {
    int explained = settleAlike.settle(filter(), getAlike(), null, Typed.text(note));
    Flash.done("reconciliation_differences.message.explained", explained);
    search();
  }

  /** Gives the refused rows back, with the reason of each. */
  public void refused() throws IOException {
    Snapshot shown = getSnapshot();
    if (shown != null) {
      Faces.sendFile(
          RefusedRows.csv(snapshots.get(shown.getId())).getBytes(StandardCharsets.UTF_8),
          RefusedRows.name(shown),
          true);
    }
  }

  private DifferenceFilter filter() {
    return query.filter();
  }

  public DifferenceQuery getQuery() {
    return query;
  }

  /** The snapshot that the address names; null when it names none, or the person is no officer. */
  public @Nullable Snapshot getSnapshot() {
    Long id = filter().snapshot() == null ? filter().closedBy() : filter().snapshot();
    return id == null || Sight.reachOf(user.get()) == Role.Reach.UNIT ? null : snapshots.get(id);
  }

  public DifferenceRows getRows() {
    if (rows == null) {
      rows = new DifferenceRows(differences, filter(), user::get);
    }
    return rows;
  }

  public DifferenceFigures getFigures() {
    if (figures == null) {
      figures = DifferenceFigures.of(differences.counts(filter(), user.get()));
    }
    return figures;
  }

  /** Where the rows behind a figure are; null and empty mean all. */
  public String rowsOf(@Nullable DifferenceKind kind, @Nullable String county) {
    return query.with(kind, county);
  }

  /** The county's code, the city's for what stands under no county. */
  public String codeOf(DifferenceFigures.County county) {
    return county.code() == null
        ? units.list().stream()
            .filter(u -> u.getKind() == UnitKind.CITY)
            .map(Unit::getCode)
            .findFirst()
            .orElse("")
        : county.code();
  }

  /** How many open ones would be settled together; only one kind is. */
  public long getAlike() {
    if (alike == null) {
      alike = getFigures().ofState(DifferenceState.OPEN);
    }
    return alike;
  }

  /** Whether what is shown is of one kind and open, so that one word fits all. */
  public boolean isBulk() {
    return user.has(Role.REVIEWER)
        && query.getKindChosen() != null
        && query.getStateChosen() == DifferenceState.OPEN
        && getAlike() > 1
        && getAlike() <= SettleAlike.MOST;
  }

  public boolean isReviewer() {
    return user.has(Role.REVIEWER);
  }

  /** A value as people read it. */
  public String word(DifferenceRow row, String value) {
    return words.of(row.field(), value);
  }

  public String platform(DifferenceRow row) {
    return words.platform(row.platform());
  }

  /** Whether the unit's last day has passed. */
  public boolean isLate(DifferenceRow row) {
    return row.state() == DifferenceState.ASKED
        && row.dueOn() != null
        && row.dueOn().isBefore(clock.today());
  }

  public String tone(DifferenceState state) {
    return Tones.of(state);
  }

  /** Counties and the city by name. */
  public Map<String, String> getCounties() {
    return units.list().stream()
        .filter(u -> u.getKind() == UnitKind.COUNTY || u.getKind() == UnitKind.CITY)
        .collect(Collectors.toMap(Unit::getName, Unit::getCode, (a, b) -> a, LinkedHashMap::new));
  }

  public List<Source> getSources() {
    return List.of(Source.values());
  }

  public List<DifferenceKind> getKinds() {
    return List.of(DifferenceKind.values());
  }

  public List<DifferenceState> getStates() {
    return List.of(DifferenceState.values());
  }

  public LocalDate getToday() {
    return clock.today();
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
