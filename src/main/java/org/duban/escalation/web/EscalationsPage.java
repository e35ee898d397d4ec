package org.duban.escalation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.duban.escalation.EscalateAgain;
import org.duban.escalation.Escalation;
import org.duban.escalation.ListEscalations;
import org.duban.escalation.ListOverdue;
import org.duban.escalation.Measure;
import org.duban.faces.Flash;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** 督办: the escalations that the person may see; reviewers go one step up the ladder from here. */
@Named
@ViewScoped
public class EscalationsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ListEscalations lists;
  @Inject private ListOverdue overdueCases;
  @Inject private EscalateAgain escalateAgain;
  @Inject private CurrentUser current;

  private String quarter = "";
  private @Nullable Measure measure;
  private @Nullable List<OverdueRow> overdue;

  public List<Escalation> getRows() {
    return lists.list().stream()
        .filter(e -> quarter.isEmpty() || e.getQuarter().toString().equals(quarter))
        .filter(e -> measure == null || e.measure().filter(measure::equals).isPresent())
        .toList();
  }

  /** Quarters that have escalations, newest first. */
  public List<String> getQuarters() {
    return lists.list().stream()
        .map(Escalation::getQuarter)
        .distinct()
        .map(Quarter::toString)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  public Measure[] getMeasures() {
    return Measure.values();
  }

  /** The filter is in the getters; the action only sends the form. */
  public void filter() {
    overdue = null;
  }

  public boolean isMayEscalate() {
    return current.has(Role.REVIEWER);
  }

  /** Kept while the page is open, so that a click always means the row that was shown. */
  public List<OverdueRow> getOverdue() {
    if (overdue == null) {
      overdue =
          isMayEscalate()
              ? overdueCases.list().stream()
                  .map(c -> new OverdueRow(c.key(), c.getUnitName(), c.getRound(), c.getDueAt()))
                  .toList()
              : List.of();
    }
    return overdue;
  }

  /** Starts the next measure for an overdue rectification. */
  public void escalate(CaseKey rectification) {
    Escalation started = escalateAgain.escalate(rectification);
    overdue = null;
    Flash.done("escalation_escalations.message.escalated", started.getUnitName(), started.key());
  }

  public String getQuarter() {
    return quarter;
  }

  public void setQuarter(@Nullable String quarter) {
    this.quarter = quarter == null ? "" : quarter;
  }

  public @Nullable Measure getMeasure() {
    return measure;
  }

  public void setMeasure(@Nullable Measure measure) {
    this.measure = measure;
  }
}
