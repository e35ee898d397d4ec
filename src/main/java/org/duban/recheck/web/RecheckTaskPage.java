package org.duban.recheck.web;

import jakarta.inject.Inject;
import java.util.List;
import org.duban.recheck.Recheck;
import org.duban.recheck.Rechecks;
import org.duban.rectification.CaseLists;
import org.duban.rectification.RectificationCase;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/** A page that does one task of a re-check: answers and sealed report are beside the work. */
public abstract class RecheckTaskPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private Rechecks rechecks;
  @Inject private CaseLists cases;
  @Inject private CheckedItems checked;

  private transient @Nullable Recheck found;
  private transient @Nullable RectificationCase rectification;
  private transient @Nullable List<CheckedItem> items;

  @Override
  protected void open(WorkItem item) {
    getRecheck();
  }

  public Recheck getRecheck() {
    if (found == null) {
      found = rechecks.latest(caseKey());
    }
    return found;
  }

  /** The rectification that is re-checked. */
  public RectificationCase getCase() {
    if (rectification == null) {
      rectification = cases.get(caseKey());
    }
    return rectification;
  }

  public List<CheckedItem> getItems() {
    if (items == null) {
      items = checked.of(getRecheck(), getCase());
    }
    return items;
  }

  /** Reads the re-check anew after something was changed. */
  protected void forget() {
    found = null;
    items = null;
  }
}
