package org.duban.workflow.deployment;

import java.time.Instant;

/**
 * A deployed version of a process or decision table.
 *
 * @param version from 1, counted by model
 * @param deploymentId the engine's number of the deployment it came with
 * @param running cases that run on this version; 0 for decision tables
 * @param current whether new cases use it
 */
public record ModelVersion(
    ModelKey key,
    int version,
    String deploymentId,
    Instant deployedAt,
    long running,
    boolean current) {}
