package org.duban.rectification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.duban.rectification.CaseLists;
import org.duban.rectification.ItemState;
import org.duban.rectification.LedgerCount;
import org.duban.rectification.RectificationItem;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** 问题台账: every problem across quarters with where it came from and what became of it. */
@Named
@ViewScoped
public class LedgerPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CaseLists lists;

  private String quarter = "";
  private @Nullable ItemState state;
  private String words = "";

  /** Rows of the chosen quarter's ledger, or of all. */
  public List<RectificationItem> getRows() {
    return lists.items().stream()
        .filter(i -> chosen() == null || i.stoodIn(chosen()))
        .filter(i -> state == null || i.getState() == state)
        .filter(this::hasWords)
        .toList();
  }

  /** What the chosen quarter's ledger comes to; null while all quarters are shown. */
  public @Nullable LedgerCount getCount() {
    Quarter only = chosen();
    return only == null ? null : LedgerCount.of(only, lists.items());
  }

  public List<String> getQuarters() {
    return lists.quarters().stream().map(Quarter::toString).toList();
  }

  public ItemState[] getStates() {
    return ItemState.values();
  }

  /** The filter is in the getters; the action only sends the form. */
  public void filter() {
    words = words.strip();
  }

  private boolean hasWords(RectificationItem item) {
    String all =
        item.getRectification().getUnitName()
            + item.getChannelName()
            + item.getChannelCode()
            + item.getProblem();
    return all.contains(words.strip());
  }

  private @Nullable Quarter chosen() {
    return quarter.matches("\\d{4}Q[1-4]") ? Quarter.parse(quarter) : null;
  }

  public String getQuarter() {
    return quarter;
  }

  public void setQuarter(@Nullable String quarter) {
    this.quarter = quarter == null ? "" : quarter;
  }

  public @Nullable ItemState getState() {
    return state;
  }

  public void setState(@Nullable ItemState state) {
    this.state = state;
  }

  public String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words == null ? "" : words;
  }
}
