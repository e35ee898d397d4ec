package org.duban.rectification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.duban.faces.TimelineEntry;
import org.duban.rectification.CaseLists;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.UnknownRectification;
import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.web.CaseTimelines;
import org.jspecify.annotations.Nullable;

/** 整改事项: one case at a glance. */
@Named
@ViewScoped
public class CasePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final CaseKey NONE = new CaseKey("NONE");

  @Inject private CaseLists lists;
  @Inject private ShownItems shown;
  @Inject private CaseTimelines timelines;

  private String key = "";
  private transient @Nullable RectificationCase found;

  /** Refuses before anything is shown. */
  public void load() {
    getCase();
  }

  public RectificationCase getCase() {
    if (found == null) {
      found = lists.get(caseKey());
    }
    return found;
  }

  public List<ShownItem> getItems() {
    return shown.of(getCase().getItems());
  }

  public List<TimelineEntry> getTimeline() {
    return timelines.of(ProcessKey.RECTIFICATION, getCase().key());
  }

  private CaseKey caseKey() {
    try {
      return new CaseKey(key);
    } catch (IllegalArgumentException editedByHand) {
      throw new UnknownRectification(NONE);
    }
  }

  public String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key == null ? "" : key;
  }
}
