package org.duban.worklist;

import java.io.Serializable;

/**
 * What is special about a task.
 *
 * @param unread whether the person has not opened it yet
 * @param urgent whether it goes before others
 * @param held whether it waits for signatures 会签
 * @param signature whether it is a signature asked of the person 会签, which nobody else can take
 * @param lentBy name of the person it comes back to 委派; empty when it is not lent
 * @param insteadOf name of the absent person in whose stead the person has it; empty for their own
 */
public record Marks(
    boolean unread,
    boolean urgent,
    boolean held,
    boolean signature,
    String lentBy,
    String insteadOf)
    implements Serializable {
  /** From this priority on a task is urgent; 50 is normal. */
  static final int URGENT = 60;
}
