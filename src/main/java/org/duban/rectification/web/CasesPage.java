package org.duban.rectification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.duban.rectification.CaseLists;
import org.duban.rectification.CaseRow;
import org.duban.rectification.CaseState;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** 整改列表: the rectifications of a quarter that the person may see. */
@Named
@ViewScoped
public class CasesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CaseLists lists;

  private String quarter = "";
  private String county = "";
  private @Nullable CaseState state;

  public List<CaseRow> getRows() {
    return all().stream()
        .filter(r -> county.isEmpty() || r.county().equals(county))
        .filter(r -> state == null || r.state() == state)
        .toList();
  }

  public long getOverdue() {
    return all().stream().filter(CaseRow::overdue).count();
  }

  public long getOpen() {
    return all().stream().filter(r -> !r.state().isOver()).count();
  }

  public List<String> getQuarters() {
    return lists.quarters().stream().map(Quarter::toString).toList();
  }

  /** Counties that occur in the quarter. */
  public List<String> getCounties() {
    return all().stream().map(CaseRow::county).filter(c -> !c.isEmpty()).distinct().toList();
  }

  public CaseState[] getStates() {
    return CaseState.values();
  }

  /** The filter is in the getters; the action only sends the form. */
  public void filter() {
    county = getCounties().contains(county) ? county : "";
  }

  private List<CaseRow> all() {
    Quarter shown = shown();
    return shown == null ? List.of() : lists.rows(shown, null, null);
  }

  private @Nullable Quarter shown() {
    if (quarter.matches("\\d{4}Q[1-4]")) {
      return Quarter.parse(quarter);
    }
    return lists.quarters().stream().findFirst().orElse(null);
  }

  public String getQuarter() {
    Quarter shown = shown();
    return shown == null ? "" : shown.toString();
  }

  public void setQuarter(@Nullable String quarter) {
    this.quarter = quarter == null ? "" : quarter;
  }

  public String getCounty() {
    return county;
  }

  public void setCounty(@Nullable String county) {
    this.county = county == null ? "" : county;
  }

  public @Nullable CaseState getState() {
    return state;
  }

  public void setState(@Nullable CaseState state) {
    this.state = state;
  }
}
