package org.duban.register;

/** The four procedures of the record form, each with its own duties (requirement Z16). */
public enum FilingKind {
  OPEN("开设"),
  CHANGE("变更"),
  CLOSE("关停"),
  CANCEL("注销");

  private final String chinese;

  FilingKind(String chinese) {
    this.chinese = chinese;
  }

  /** The word on the record form; task lists and documents print it in either language. */
  public String chinese() {
    return chinese;
  }
}
