package org.duban.workflow;

import org.duban.shared.CaseKey;

/** Describes the cases of one process for task lists; one bean a process, in its feature. */
public interface CaseDescriber {
  ProcessKey process();

  /**
   * @param taskKey id of the user task in the diagram
   * @param batch number of the batch from 1, or 0 when the task is not one of several
   */
  CaseFacts describe(CaseKey key, String taskKey, int batch);
}
