package org.duban.inspection;

import java.util.List;
import org.duban.shared.Quarter;

/** One account in two quarters that follow each other, for tests of the features above. */
public final class CheckedQuarters {
  public static final Quarter SECOND = InspectionFixtures.QUARTER;

  private final Inspection first;
  private final Inspection second;
  private final InspectionsInMemory inspections;

  private CheckedQuarters(Inspection first, Inspection second) {
    this.first = first;
    this.second = second;
    this.inspections = new InspectionsInMemory(first, second);
  }

  /** It failed in both, and the second list was drawn when the first failure still stood. */
  public static CheckedQuarters failedTwice() {
    ChannelSnapshot town = InspectionFixtures.townAccount();
    return new CheckedQuarters(
        failed(new Inspection(SECOND.previous(), town, true, false, 1, null)),
        failed(new Inspection(SECOND, town, true, true, 1, null)));
  }

  /** A city portal that stands in no rate (Z09) beside an account that does; both failed. */
  public static CheckedQuarters withPortalLeftOut() {
    return new CheckedQuarters(
        failed(new Inspection(SECOND, InspectionFixtures.cityPortal(), false, false, 1, null)),
        failed(new Inspection(SECOND, InspectionFixtures.townAccount(), true, false, 1, null)));
  }

  /** The first failure turns out never to have been one. */
  public void overturnFirst() {
    first.overturn(List.of(), InspectionFixtures.REVIEWER, InspectionFixtures.NOW);
    first.judged(new Judgement(Verdict.PASSED, VerdictReason.NONE, null));
  }

  /** The quarters' cycles, as planned. */
  public InspectionCycles cycles() {
    return new CyclesInMemory(
        new InspectionCycle(
            SECOND,
            InspectionFixtures.plan(),
            InspectionFixtures.REVIEWER,
            InspectionFixtures.NOW));
  }

  public Inspections inspections() {
    return inspections;
  }

  public Inspection second() {
    return second;
  }

  private static Inspection failed(Inspection inspection) {
    inspection.archived(new Judgement(Verdict.FAILED, VerdictReason.VETO, null));
    return inspection;
  }
}
