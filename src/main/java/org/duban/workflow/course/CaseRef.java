package org.duban.workflow.course;

import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;

/** A case of a process; several processes drive cases of the same number. */
public record CaseRef(ProcessKey process, CaseKey key) {}
