package org.duban.rectification.web;

import jakarta.inject.Inject;
import java.util.List;
import org.duban.rectification.CaseLists;
import org.duban.rectification.RectificationCase;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/** A page that does one task of a rectification: the case is always beside the work. */
public abstract class CaseTaskPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private CaseLists lists;
  @Inject private ShownItems shown;

  private transient @Nullable RectificationCase found;

  @Override
  protected void open(WorkItem item) {
    getCase();
  }

  public RectificationCase getCase() {
    if (found == null) {
      found = lists.get(caseKey());
    }
    return found;
  }

  /** Problems that are still open, with the pictures of their findings. */
  public List<ShownItem> getItems() {
    return shown.of(getCase().openItems());
  }

  /** Reads the case anew after something was changed. */
  protected void forget() {
    found = null;
  }
}
