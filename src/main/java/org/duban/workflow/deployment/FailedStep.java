package org.duban.workflow.deployment;

import java.time.Instant;
import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;

/**
 * A step that failed as often as it is tried by itself, and now waits for an administrator.
 *
 * @param id the engine's number of the failure
 * @param stepName name in the diagram
 * @param since when it failed for the last time
 * @param cause the innermost failure on one line; at most 500 characters
 */
public record FailedStep(
    String id,
    ProcessKey process,
    CaseKey caseKey,
    String step,
    String stepName,
    Instant since,
    String cause) {}
