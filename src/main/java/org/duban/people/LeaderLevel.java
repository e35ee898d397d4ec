package org.duban.people;

/** Which leader of a unit somebody is; each circular says anew whose signature it demands (Z28). */
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
