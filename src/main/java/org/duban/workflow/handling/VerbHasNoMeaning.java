package org.duban.workflow.handling;

import org.duban.shared.DomainException;

/** The verb has no meaning at this step; {@link VerbTable} says why. */
public class VerbHasNoMeaning extends DomainException {
  private static final long serialVersionUID = 1L;

  private final NoMeaning reason;

  public VerbHasNoMeaning(String taskName, NoMeaning reason) {
    super(taskName, reason);
    this.reason = reason;
  }

  public NoMeaning reason() {
    return reason;
  }
}
