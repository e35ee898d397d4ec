package org.duban.workflow.lists;

import org.duban.workflow.ProcessKey;

/**
 * A step of a process.
 *
 * @param task id of the task in the diagram
 */
public record Stage(ProcessKey process, String task) {
  /**
   * Reads {@code rectification.reviewByCounty}.
   *
   * @throws IllegalArgumentException when it names no process or no task
   */
  public static Stage parse(String text) {
    int dot = text.indexOf('.');
    if (dot < 1 || !text.substring(dot + 1).matches("\\w{1,80}")) {
      throw new IllegalArgumentException("stage " + text);
    }
    return new Stage(ProcessKey.of(text.substring(0, dot)), text.substring(dot + 1));
  }

  @Override
  public String toString() {
    return process.id() + "." + task;
  }
}
