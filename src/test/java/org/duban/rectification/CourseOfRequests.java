package org.duban.rectification;

import static org.duban.rectification.Cases.CLERK;
import static org.duban.rectification.Cases.DUE_ON;
import static org.duban.rectification.Cases.NOW;
import static org.duban.rectification.Cases.REVIEWER;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.inspection.Inspection;
import org.duban.people.LeaderLevel;
import org.duban.shared.CaseKey;

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

  /** The unit hands its sealed report in. */
  public static void report(RectificationCase writing) {
    Cases.complete(writing).submit(CLERK);
    Cases.sealed(writing);
  }

  public static void object(RectificationCase writing, Long... items) {
    Map<Long, String> reasons = new HashMap<>();
    List.of(items).forEach(item -> reasons.put(item, "当日已更新"));
    writing.raiseObjection(reasons, CLERK, NOW);
  }

  public static void uphold(RectificationCase objecting, Long... items) {
    objecting.decideObjections(Set.of(items), REVIEWER, "成立", NOW);
  }

  /** A case on one problem of a channel that was really inspected. */
  public static RectificationCase onChannel(Inspection inspection) {
    var order =
        new Order(
            inspection.getQuarter(),
            Cases.UNIT,
            "合成单位",
            Cases.COUNTY,
            new CaseKey(inspection.getQuarter().toString()),
            "",
            LeaderLevel.LEADER_IN_CHARGE,
            Cases.DUE);
    return new RectificationCase(
        order, ProblemsOfInspection.of(inspection, List.of(), Cases.TODAY), NOW);
  }
}
