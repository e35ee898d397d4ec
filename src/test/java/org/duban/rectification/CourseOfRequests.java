package org.duban.rectification;

import static org.duban.rectification.Cases.CLERK;
import static org.duban.rectification.Cases.DUE_ON;
import static org.duban.rectification.Cases.NOW;
import static org.duban.rectification.Cases.REVIEWER;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Cases with an objection or an extension, for tests of the features above. */
public final class CourseOfRequests {
  private CourseOfRequests() {}

  public static RectificationCase objecting() {
    var made = Cases.writing();
    made.raiseObjection(Map.of(1L, "当日已更新"), CLERK, NOW);
    return made;
  }

  public static void reject(RectificationCase objecting) {
    objecting.decideObjections(Set.of(), REVIEWER, "不成立", NOW);
  }

  public static RectificationCase asking(Instant until) {
    var made = Cases.writing();
    made.requestExtension("系统改版", until, CLERK, NOW, DUE_ON);
    return made;
  }

  public static void grant(RectificationCase asking) {
    asking.decideExtension(true, REVIEWER, "", NOW);
  }
}
