package org.duban.inspection.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.duban.inspection.CycleState;
import org.duban.inspection.FindingState;
import org.duban.inspection.Inspection;
import org.duban.inspection.InspectionState;
import org.duban.inspection.Verdict;

/** Colours of this feature's states, in one place; the word always stands beside them. */
@Named("inspectionTones")
@ApplicationScoped
public class Tones {

  public String cycle(CycleState state) {
    return switch (state) {
      case CLOSED -> "grey";
      case VERIFIED -> "green";
      default -> "blue";
    };
  }

  public String inspection(InspectionState state) {
    return switch (state) {
      case OPEN -> "grey";
      case INSPECTED, VERIFIED -> "green";
      case RETURNED -> "amber";
    };
  }

  public String verdict(Verdict verdict) {
    return switch (verdict) {
      case PENDING -> "grey";
      case PASSED -> "green";
      case FAILED -> "red";
    };
  }

  public String finding(FindingState state) {
    return switch (state) {
      case SUSPECTED -> "amber";
      case CONFIRMED -> "red";
      case DISMISSED -> "grey";
    };
  }

  /** Points without needless zeros; empty text when the channel is not scored. */
  public String score(Inspection inspection) {
    return inspection.score().map(s -> s.stripTrailingZeros().toPlainString()).orElse("");
  }
}
