package org.duban.escalation;

import org.duban.shared.DomainException;

/** The measure has lost its ground since it was proposed. */
public class MeasureOvertaken extends DomainException {
  private static final long serialVersionUID = 1L;

  public MeasureOvertaken(LostGround why) {
    super(why);
  }
}
