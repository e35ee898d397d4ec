package org.duban.recheck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duban.shared.Quarter;

/** 机器初查: what can be noticed without looking at the channel itself. */
final class MachineCheck {
  private MachineCheck() {}

  /** The hints for one problem in the order of {@link HintKind}; empty when nothing is odd. */
  static List<MachineHint> hints(AnswerFacts answer) {
    List<MachineHint> hints = new ArrayList<>();
    if (answer.measure().isBlank()) {
      hints.add(hint(HintKind.MEASURE_MISSING, ""));
    }
    if (answer.finishedOn() == null) {
      hints.add(hint(HintKind.FINISHED_ON_MISSING, ""));
    }
    if (!answer.hasEvidence()) {
      hints.add(hint(HintKind.EVIDENCE_MISSING, ""));
    }
    if (answer.finishedOn() != null && answer.finishedOn().isBefore(answer.foundOn())) {
      hints.add(hint(HintKind.FINISHED_BEFORE_FOUND, answer.foundOn().toString()));
    }
    if (answer.finishedOn() != null
        && answer.sealedOn() != null
        && answer.finishedOn().isAfter(answer.sealedOn())) {
      hints.add(hint(HintKind.FINISHED_AFTER_SEALED, answer.sealedOn().toString()));
    }
    if (!answer.failedBefore().isEmpty()) {
      hints.add(hint(HintKind.FAILED_EARLIER, names(answer.failedBefore())));
    }
    if (!answer.pastMeasures().isEmpty()) {
      hints.add(hint(HintKind.FAILED_RECHECK, String.valueOf(answer.pastMeasures().size())));
    }
    boolean again =
        answer.pastMeasures().stream()
            .map(String::strip)
            .anyMatch(answer.measure().strip()::equals);
    if (again && !answer.measure().isBlank()) {
      hints.add(hint(HintKind.SAME_MEASURE_AGAIN, ""));
    }
    return hints;
  }

  private static MachineHint hint(HintKind kind, String fact) {
    return new MachineHint(kind, fact);
  }

  private static String names(List<Quarter> quarters) {
    return quarters.stream().sorted().map(Quarter::chinese).collect(Collectors.joining("、"));
  }
}
