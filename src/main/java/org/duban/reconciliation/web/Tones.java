package org.duban.reconciliation.web;

import org.duban.reconciliation.DifferenceState;
import org.duban.reconciliation.TipState;

/** Which colour a state has; the word always stands beside it. */
final class Tones {
  private Tones() {}

  static String of(DifferenceState state) {
    return switch (state) {
      case PROPOSED -> "violet";
      case OPEN -> "amber";
      case ASKED -> "blue";
      case CORRECTED_HERE, CORRECTED_THERE, AGREED -> "green";
      case EXPLAINED, SAME_CHANNEL, OTHER_CHANNEL -> "grey";
    };
  }

  static String of(TipState state) {
    return switch (state) {
      case LOGGED -> "amber";
      case TURNED -> "blue";
      case KEPT -> "grey";
    };
  }
}
