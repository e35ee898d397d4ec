package org.duban.workflow;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the decision tables, in the version that is deployed now. */
public interface Decisions {

  /**
   * The outputs of the one rule that matched, by name.
   *
   * @throws IllegalStateException when no rule or several rules matched: the table has a gap
   */
  Map<String, Object> decide(DecisionKey decision, Map<String, ? extends @Nullable Object> inputs);
}
