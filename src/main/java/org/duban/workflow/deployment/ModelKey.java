package org.duban.workflow.deployment;

import java.util.Arrays;
import java.util.Optional;
import org.duban.workflow.DecisionKey;
import org.duban.workflow.ProcessKey;
import org.jspecify.annotations.Nullable;

/** Everything that can be deployed: each process, then each decision table. */
public enum ModelKey {
  INSPECTION_CYCLE(ProcessKey.INSPECTION_CYCLE),
  REGISTER_CHECK(ProcessKey.REGISTER_CHECK),
  FILING(ProcessKey.FILING),
  CIRCULAR_ISSUANCE(ProcessKey.CIRCULAR_ISSUANCE),
  RECTIFICATION(ProcessKey.RECTIFICATION),
  RECHECK(ProcessKey.RECHECK),
  ESCALATION(ProcessKey.ESCALATION),
  SELF_CHECK(ProcessKey.SELF_CHECK),
  VERDICT_TABLE(DecisionKey.VERDICT),
  ESCALATION_TABLE(DecisionKey.ESCALATION);

  private final String id;
  private final String fileName;
  private final @Nullable ProcessKey process;

  ModelKey(ProcessKey process) {
    this.id = process.id();
    this.fileName = process.file() + ".bpmn";
    this.process = process;
  }

  ModelKey(DecisionKey decision) {
    this.id = decision.id();
    this.fileName = decision.id() + ".dmn";
    this.process = null;
  }

  /** Id of the process or of the decision inside the file. */
  public String id() {
    return id;
  }

  /** Name of the file, with its ending. */
  public String fileName() {
    return fileName;
  }

  /** The process; empty for a decision table. */
  public Optional<ProcessKey> process() {
    return Optional.ofNullable(process);
  }

  public boolean isProcess() {
    return process != null;
  }

  /** The process of an id; empty for processes that are not the product's own. */
  public static Optional<ModelKey> ofProcess(String id) {
    return Arrays.stream(values()).filter(k -> k.isProcess() && k.id.equals(id)).findFirst();
  }

  /** The decision table of an id; empty for tables that are not the product's own. */
  public static Optional<ModelKey> ofDecision(String id) {
    return Arrays.stream(values()).filter(k -> !k.isProcess() && k.id.equals(id)).findFirst();
  }
}
