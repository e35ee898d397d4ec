package org.duban.inspection.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.faces.Flash;
import org.duban.inspection.InspectionCycle;
import org.duban.inspection.InspectionCycles;
import org.duban.inspection.OpenCycle;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;

/** All quarters; a reviewer opens the next one here. */
@Named
@RequestScoped
public class CyclesPage {
  @Inject private InspectionCycles cycles;
  @Inject private OpenCycle openCycle;
  @Inject private CurrentUser user;
  @Inject private OfficeClock clock;

  private List<InspectionCycle> rows = List.of();
  private String quarter = "";

  @PostConstruct
  void read() {
    rows = cycles.list();
    quarter = choices().findFirst().map(Quarter::toString).orElse("");
  }

  /** Opens the chosen quarter; its plan is then a task. */
  public String open() {
    Quarter chosen = Quarter.parse(quarter);
    openCycle.open(chosen);
    Flash.done("inspection_cycles.message.opened", chosen);
    return "/inspection/cycles.xhtml?faces-redirect=true";
  }

  /** This quarter, the one before and the next, as far as they were not opened. */
  public List<SelectItem> getChoices() {
    return choices().map(q -> new SelectItem(q.toString(), q.chinese())).toList();
  }

  private Stream<Quarter> choices() {
    Set<Quarter> opened =
        rows.stream().map(InspectionCycle::getQuarter).collect(Collectors.toSet());
    Quarter now = Quarter.of(clock.today());
    return Stream.of(now, now.next(), now.previous()).filter(q -> !opened.contains(q));
  }

  public boolean isMayOpen() {
    return user.has(Role.REVIEWER) && choices().findAny().isPresent();
  }

  public List<InspectionCycle> getRows() {
    return rows;
  }

  public String getQuarter() {
    return quarter;
  }

  public void setQuarter(String quarter) {
    this.quarter = quarter;
  }
}
