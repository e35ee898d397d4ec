package org.duban.register.exchange;

import java.util.List;
import org.duban.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with a row, judged against the register as it stands.
 *
 * @param label what the row is about, for people: its name
 * @param asksRename whether it was refused because one code has two names, and a person may say
 *     that it is a rename
 * @param act enters it; does nothing unless added or changed
 * @param rank rows of smaller rank are entered first
 */
record RowPlan(
    RowOutcome outcome,
    String label,
    List<FieldChange> changes,
    @Nullable Reason reason,
    boolean asksRename,
    Runnable act,
    int rank) {
  private static final Runnable NOTHING = () -> {};

  static RowPlan refused(String label, Reason reason) {
    return new RowPlan(RowOutcome.REFUSED, label, List.of(), reason, false, NOTHING, 0);
  }

  static RowPlan refused(String label, DomainException why) {
    return refused(label, Reason.of(why));
  }

  static RowPlan asked(String label, List<FieldChange> changes, DomainException why) {
    return new RowPlan(RowOutcome.REFUSED, label, changes, Reason.of(why), true, NOTHING, 0);
  }

  static RowPlan unchanged(String label) {
    return new RowPlan(RowOutcome.UNCHANGED, label, List.of(), null, false, NOTHING, 0);
  }

  static RowPlan changed(String label, List<FieldChange> changes, Runnable act) {
    return new RowPlan(RowOutcome.CHANGED, label, changes, null, false, act, 0);
  }

  static RowPlan added(String label, List<FieldChange> changes, Runnable act, int rank) {
    return new RowPlan(RowOutcome.ADDED, label, changes, null, false, act, rank);
  }
}
