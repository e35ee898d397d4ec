package org.duban.workflow.course;

import org.duban.shared.DomainException;

/**
 * There is no such case, or the person may not look at its course: who asks is not told which, so
 * that numbers cannot be tried out.
 */
public class CaseNotShown extends DomainException {
  private static final long serialVersionUID = 1L;

  public CaseNotShown() {
    super();
  }
}
