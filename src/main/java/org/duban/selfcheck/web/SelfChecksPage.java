package org.duban.selfcheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.faces.Flash;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.selfcheck.ListSelfChecks;
import org.duban.selfcheck.OpenSelfChecks;
import org.duban.selfcheck.SelfCheckDates;
import org.duban.selfcheck.SelfCheckQuarters;
import org.duban.selfcheck.SelfCheckRow;
import org.duban.selfcheck.StartSelfCheck;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** 自查报告列表: who has reported, and where a report is asked for or begun. */
@Named
@ViewScoped
public class SelfChecksPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ListSelfChecks lists;
  @Inject private SelfCheckQuarters quarters;
  @Inject private OpenSelfChecks openSelfChecks;
  @Inject private StartSelfCheck startSelfCheck;
  @Inject private SelfCheckDates dates;
  @Inject private CurrentUser current;
  @Inject private OfficeClock clock;

  private String quarter = "";
  private String startQuarter = "";
  private @Nullable LocalDate dueOn;

  public List<SelfCheckRow> getRows() {
    return lists.list(shown());
  }

  public long getLate() {
    return getRows().stream().filter(SelfCheckRow::late).count();
  }

  /** Quarters that have reports, and the running one. */
  public Map<String, String> getQuarters() {
    return byWords(Stream.concat(Stream.of(thisQuarter()), quarters.list().stream()));
  }

  /** Reports are written of the running quarter, and late ones of the one before. */
  public Map<String, String> getStartQuarters() {
    return byWords(Stream.of(thisQuarter(), thisQuarter().previous()));
  }

  private static Map<String, String> byWords(Stream<Quarter> quarters) {
    Map<String, String> choices = new LinkedHashMap<>();
    quarters.forEach(q -> choices.put(q.chinese(), q.toString()));
    return choices;
  }

  /** The filter is in the getters; the action only sends the form. */
  public void filter() {
    quarter = shown().toString();
  }

  /** Asks all units. */
  public void open() {
    Quarter asked = read(startQuarter, thisQuarter());
    LocalDate due = dueOn == null ? dates.usualDueDay(asked) : dueOn;
    int count = openSelfChecks.open(asked, due);
    quarter = asked.toString();
    Flash.done("selfcheck_reports.message.opened", asked, count, due);
  }

  /** Begins the report of the person's own unit. */
  public void start() {
    Quarter begun = read(startQuarter, thisQuarter());
    startSelfCheck.start(begun);
    quarter = begun.toString();
    Flash.done("selfcheck_reports.message.started", begun);
  }

  public boolean isAsking() {
    return current.has(Role.REVIEWER);
  }

  public boolean isReporting() {
    return current.has(Role.UNIT_CLERK);
  }

  private Quarter thisQuarter() {
    return Quarter.of(clock.today());
  }

  private Quarter shown() {
    return read(quarter, quarters.list().stream().findFirst().orElse(thisQuarter()));
  }

  private static Quarter read(String text, Quarter otherwise) {
    return text.matches("2\\d{3}Q[1-4]") ? Quarter.parse(text) : otherwise;
  }

  public String getQuarter() {
    return shown().toString();
  }

  public void setQuarter(@Nullable String quarter) {
    this.quarter = quarter == null ? "" : quarter;
  }

  public String getStartQuarter() {
    return read(startQuarter, thisQuarter()).toString();
  }

  public void setStartQuarter(@Nullable String startQuarter) {
    this.startQuarter = startQuarter == null ? "" : startQuarter;
  }

  public LocalDate getDueOn() {
    return dueOn == null ? dates.usualDueDay(read(startQuarter, thisQuarter())) : dueOn;
  }

  public void setDueOn(@Nullable LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public LocalDate getToday() {
    return clock.today();
  }
}
