package org.duban.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the decision table is asked with, kept as it was.
 *
 * @param overdueWorkingDays working days since the due date; negative before it
 * @param failedRechecks re-checks of this case that failed
 * @param failedQuarters quarters in a row, this one included, in which the same channel failed
 *     (Z27)
 * @param previousMeasure the last measure in this case that was not dropped; null when none
 */
@Embeddable
public record Grounds(
    @Column int overdueWorkingDays,
    @Column int failedRechecks,
    @Column int failedQuarters,
    @Enumerated(EnumType.STRING) @Column @Nullable Measure previousMeasure) {

  /** The inputs by the names in the table. */
  Map<String, Object> inputs() {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("overdueWorkingDays", overdueWorkingDays);
    inputs.put("failedRechecks", failedRechecks);
    inputs.put("failedQuarters", failedQuarters);
    inputs.put("previousMeasure", previousMeasure == null ? "NONE" : previousMeasure.name());
    return inputs;
  }
}
