package org.duban.reconciliation;

import java.io.Serializable;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Which differences to list; null and empty mean any. What the person may see is added by {@link
 * Differences}, never taken from here: a unit sees only what it was asked to do.
 *
 * @param snapshot those that this comparison found, or found again
 * @param closedBy those that this comparison closed
 * @param county a county with all units below it; the city's code for the municipal units
 * @param unsettled true for those that wait for somebody
 * @param text part of the name or the beginning of the code
 */
public record DifferenceFilter(
    @Nullable Long snapshot,
    @Nullable Long closedBy,
    @Nullable Source source,
    @Nullable DifferenceKind kind,
    @Nullable DifferenceState state,
    @Nullable UnitCode county,
    @Nullable UnitCode unit,
    boolean unsettled,
    String text)
    implements Serializable {

  /** Everything. */
  public static final DifferenceFilter ANY =
      new DifferenceFilter(null, null, null, null, null, null, null, false, "");

  /** What units were asked to have corrected and have not. */
  public static final DifferenceFilter ASKED =
      new DifferenceFilter(null, null, null, null, DifferenceState.ASKED, null, null, false, "");
}
