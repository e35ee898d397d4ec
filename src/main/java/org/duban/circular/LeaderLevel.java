package org.duban.circular;

/** Who must sign a unit's rectification report; each circular says so anew (Z28). */
public enum LeaderLevel {
  PRINCIPAL_LEADER("主要领导"),
  LEADER_IN_CHARGE("分管领导");

  private final String chinese;

  LeaderLevel(String chinese) {
    this.chinese = chinese;
  }

  /** As circulars print it. */
  public String chinese() {
    return chinese;
  }
}
