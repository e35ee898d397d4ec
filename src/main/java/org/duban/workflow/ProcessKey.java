package org.duban.workflow;

import static org.duban.workflow.DueDate.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** The processes of DESIGN section 3. The id is the process id in the diagram. */
public enum ProcessKey {
  INSPECTION_CYCLE("inspectionCycle", "inspection-cycle"),
  REGISTER_CHECK("registerCheck", "register-check", DUE, REMIND),
  FILING("filing", "filing", DUE),
  CIRCULAR_ISSUANCE("circularIssuance", "circular-issuance"),
  RECTIFICATION("rectification", "rectification", DUE, REMIND, RECHECK_DUE),
  RECHECK("recheck", "recheck", RECHECK_DUE),
  ESCALATION("escalation", "escalation", INTERVIEW_DUE),
  SELF_CHECK("selfCheck", "self-check", DUE, REMIND);

  private final String id;
  private final String file;
  private final Set<DueDate> needed;

  ProcessKey(String id, String file, DueDate... needed) {
    this.id = id;
    this.file = file;
    this.needed = Set.of(needed);
  }

  public String id() {
    return id;
  }

  /** Name of the diagram's file without its ending, below {@code bpmn/}. */
  public String file() {
    return file;
  }

  /** The due dates without which the diagram's timers cannot be set. */
  public Set<DueDate> needed() {
    return needed;
  }

  /** The processes in which the office deliberates: a county and a unit learn their result. */
  public static Set<ProcessKey> officeOnly() {
    return EnumSet.of(INSPECTION_CYCLE, CIRCULAR_ISSUANCE, RECHECK);
  }

  /**
   * The process of an id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static ProcessKey of(String id) {
    return Stream.of(values())
        .filter(k -> k.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("process " + id));
  }
}
