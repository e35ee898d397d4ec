package org.duban.workflow.course;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a case at a node of its diagram.
 *
 * @param node id of the node
 * @param from when it came
 * @param until when it left; null while it is there
 * @param interrupted whether something else took it away before it was finished
 */
public record Visit(String node, Instant from, @Nullable Instant until, boolean interrupted) {

  public boolean isOpen() {
    return until == null;
  }

  /** Whether the case went on from here on its own way. */
  public boolean isLeft() {
    return until != null && !interrupted;
  }

  public Optional<Instant> left() {
    return Optional.ofNullable(until);
  }
}
