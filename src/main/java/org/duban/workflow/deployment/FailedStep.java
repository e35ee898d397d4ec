package org.duban.workflow.deployment;

import java.time.Instant;
import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;
import org.jspecify.annotations.Nullable;

/**
 * A step that failed: it waits for its next try, or, after as many as it is tried by itself, for an
 * administrator.
 *
 * @param id the engine's number of the step that is tried
 * @param caseKey number of the case; {@code BATCH} for news to many cases
 * @param stepName name in the diagram; empty for news to many cases
 * @param since when it failed for the last time
 * @param nextTry when it is tried again by itself; null when only an administrator has it tried
 * @param cause the innermost failure on one line; at most 500 characters
 */
public record FailedStep(
    String id,
    ProcessKey process,
    CaseKey caseKey,
    String step,
    String stepName,
    Instant since,
    @Nullable Instant nextTry,
    String cause) {

  /** Whether it is tried again by itself. */
  public boolean waiting() {
    return nextTry != null;
  }
}
