package org.duban.selfcheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.duban.faces.TimelineEntry;
import org.duban.selfcheck.ReadSelfCheck;
import org.duban.selfcheck.SelfCheck;
import org.duban.selfcheck.UnknownSelfCheck;
import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.web.CaseTimelines;
import org.jspecify.annotations.Nullable;

/** 自查报告: one report at a glance, with its course. */
@Named
@ViewScoped
public class SelfCheckPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final CaseKey NONE = new CaseKey("NONE");

  @Inject private ReadSelfCheck reports;
  @Inject private CaseTimelines timelines;

  private String key = "";
  private transient @Nullable ShownReport found;

  /** Refuses before anything is shown. */
  public void load() {
    getShown();
  }

  public ShownReport getShown() {
    if (found == null) {
      found = new ShownReport(reports.read(caseKey()));
    }
    return found;
  }

  public SelfCheck getReport() {
    return getShown().getReport();
  }

  public List<TimelineEntry> getTimeline() {
    return timelines.of(ProcessKey.SELF_CHECK, getReport().key());
  }

  private CaseKey caseKey() {
    try {
      return new CaseKey(key);
    } catch (IllegalArgumentException editedByHand) {
      throw new UnknownSelfCheck(NONE);
    }
  }

  public String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key == null ? "" : key;
  }
}
