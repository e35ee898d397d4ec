package org.duban.workflow;

import org.duban.shared.CaseKey;

/**
 * What the product does by itself at a service task. One class a step, bound by {@link StepName} to
 * the task's id. It runs on a job thread, in a transaction, without a signed-in person; when it
 * throws, everything it did is undone and it is tried again later.
 */
public interface Step {
  StepResult run(CaseKey key);
}
