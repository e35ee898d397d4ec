package org.duban.register.web;

import org.duban.register.ChannelState;
import org.duban.register.FilingState;

/** Which colour a state has; the word always stands beside it. */
final class Tones {
  private Tones() {}

  static String of(ChannelState state) {
    return switch (state) {
      case NORMAL -> "green";
      case CLOSURE_ANNOUNCED, FROZEN -> "amber";
      case MIGRATED, DELETED, CANCELLED -> "grey";
    };
  }

  static String of(FilingState state) {
    return switch (state) {
      case DRAFT, SUBMITTED, APPROVED_BY_UNIT, APPROVED_BY_COUNTY, APPROVED_BY_CITY -> "blue";
      case RETURNED -> "amber";
      case REFUSED -> "red";
      case WITHDRAWN -> "grey";
      case FILED -> "green";
    };
  }
}
