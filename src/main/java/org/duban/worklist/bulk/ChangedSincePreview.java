package org.duban.worklist.bulk;

import org.duban.shared.DomainException;

/** The task went through other hands since the preview. */
public class ChangedSincePreview extends DomainException {
  private static final long serialVersionUID = 1L;

  public ChangedSincePreview(String taskName) {
    super(taskName);
  }
}
