package org.duban.workflow;

/** The decision tables that an administrator may redeploy. */
public enum DecisionKey {
  VERDICT("verdict"),
  ESCALATION("escalation");

  private final String id;

  DecisionKey(String id) {
    this.id = id;
  }

  /** Decision id, and name of its file without the ending. */
  public String id() {
    return id;
  }
}
