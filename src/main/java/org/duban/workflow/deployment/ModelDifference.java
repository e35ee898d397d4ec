package org.duban.workflow.deployment;

import java.io.Serializable;
import java.util.List;

/**
 * One change between the version that runs and the one to be deployed, in words for people.
 *
 * @param facts arguments of the kind's text, in its order; roles by their codes
 */
public record ModelDifference(Kind kind, List<String> facts) implements Serializable {
  /** The kinds of changes. */
  public enum Kind {
    ADDED,
    REMOVED,
    RENAMED,
    ROLE_CHANGED,
    PAGE_CHANGED,
    DUE_CHANGED,
    INSTRUCTION_CHANGED,
    FLOW_ADDED,
    FLOW_REMOVED,
    FLOW_MOVED,
    CONDITION_CHANGED,
    TIMER_CHANGED,
    TIME_TO_LIVE_CHANGED,
    RULE_ADDED,
    RULE_REMOVED,
    RULE_CHANGED,
    RULES_REORDERED,
    HIT_POLICY_CHANGED
  }

  public ModelDifference {
    facts = List.copyOf(facts);
  }

  static ModelDifference of(Kind kind, String... facts) {
    return new ModelDifference(kind, List.of(facts));
  }
}
