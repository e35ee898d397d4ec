package org.duban.workflow.course;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the engine ran for a case, during its run and after it.
 *
 * @param version of the diagram that the case runs or ran on, from 1
 * @param diagram that version's file, BPMN
 * @param visits in the order in which they happened
 * @param called cases that this one called and waited for, oldest first
 * @param calledBy the case that waits for this one; null when it stands alone
 */
public record CaseTrace(
    int version,
    String diagram,
    List<Visit> visits,
    List<CaseRef> called,
    @Nullable CaseRef calledBy) {

  public Optional<CaseRef> caller() {
    return Optional.ofNullable(calledBy);
  }
}
