package org.duban.workflow.course;

import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;

/** What the engine remembers of cases. */
public interface CaseTraces {

  /**
   * The newest run of a case, also when it has ended.
   *
   * @return empty when no process ever ran for it, as for the quarters taken over from paper
   */
  Optional<CaseTrace> find(ProcessKey process, CaseKey key);
}
