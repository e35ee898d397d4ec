package org.duban.worklist;

import java.io.Serializable;
import org.duban.workflow.WorkSubject;

/**
 * What a row is about, in words.
 *
 * @param unit name of the unit whose case it is
 * @param quarter in words; empty when it belongs to none
 * @param course address of the case's course, without a leading slash
 */
public record CaseLine(
    String stage, String title, String subject, String unit, String quarter, String course)
    implements Serializable {

  /**
   * @param unit name of the unit whose case it is
   */
  public static CaseLine of(WorkSubject item, String unit) {
    return new CaseLine(
        item.getTaskName(),
        item.getTitle(),
        item.getSubject(),
        unit,
        item.quarter().map(q -> q.chinese()).orElse(""),
        courseOf(item.getProcess().id(), item.caseKey().value()));
  }

  static String courseOf(String process, String key) {
    return "worklist/course.xhtml?process=" + process + "&case=" + key;
  }
}
