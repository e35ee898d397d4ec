package org.duban.workflow.course;

import java.util.Optional;
import org.duban.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * A node of a diagram.
 *
 * @param name as drawn; empty when it has none
 * @param role who does it; null when it is not a person's task
 * @param scope id of the sub-process it lies in; empty in the process itself
 * @param besides whether it is a sub-process that runs beside the main way
 */
public record DiagramNode(
    String id, String name, Kind kind, @Nullable Role role, String scope, boolean besides) {

  /** What happens at a node. */
  public enum Kind {
    /** A person works. */
    TASK,
    /** The system works. */
    STEP,
    /** Another case is waited for. */
    CALL,
    START,
    END,
    /** Waits for news or a date. */
    EVENT,
    GATEWAY,
    /** Waits for the first of several events. */
    AWAITING,
    SUB_PROCESS
  }

  public Optional<Role> doneBy() {
    return Optional.ofNullable(role);
  }

  /** Whether a case rests here until somebody or something else acts. */
  boolean isRest() {
    return kind == Kind.TASK || kind == Kind.CALL || kind == Kind.EVENT;
  }
}
