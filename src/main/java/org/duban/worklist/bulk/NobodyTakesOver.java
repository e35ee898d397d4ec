package org.duban.worklist.bulk;

import org.duban.people.Role;
import org.duban.shared.DomainException;

/** No colleague may take the task over. */
public class NobodyTakesOver extends DomainException {
  private static final long serialVersionUID = 1L;

  public NobodyTakesOver(String taskName, Role role) {
    super(taskName, role);
  }
}
