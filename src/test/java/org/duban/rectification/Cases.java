package org.duban.rectification;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.people.LeaderLevel;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Rectifications at every step, for tests. */
public final class Cases {
  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  public static final Quarter QUARTER = new Quarter(2021, 2);
  public static final UnitCode UNIT = new UnitCode("530621M008");
  public static final UnitCode COUNTY = new UnitCode("530621");
  public static final UnitCode DEPARTMENT = new UnitCode("530600M003");
  public static final UserId CLERK = new UserId("clerk");
  public static final UserId LEADER = new UserId("leader");
  public static final UserId SUPERVISOR = new UserId("county");
  public static final UserId REVIEWER = new UserId("reviewer");
  public static final LocalDate FOUND = LocalDate.of(2021, 6, 18);
  public static final LocalDate TODAY = LocalDate.of(2021, 8, 5);
  public static final Instant NOW = at(TODAY, 10);
  public static final LocalDate DUE_ON = LocalDate.of(2021, 8, 10);
  public static final Instant DUE = at(DUE_ON, 17);

  private Cases() {}

  public static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(SHANGHAI).toInstant();
  }

  /** Two problems of a county's unit, ordered. */
  public static RectificationCase ordered() {
    return ordered(UNIT, COUNTY, LeaderLevel.LEADER_IN_CHARGE, 2);
  }

  public static RectificationCase ordered(
      UnitCode unit, @Nullable UnitCode county, LeaderLevel level, int problems) {
    List<ProblemFacts> facts = new ArrayList<>();
    for (int i = 1; i <= problems; i++) {
      facts.add(problem(i));
    }
    var order =
        new Order(
            QUARTER, unit, "合成县生态环境局", county, new CaseKey("2021Q2"), "合政办函〔2021〕8号", level, DUE);
    var made = new RectificationCase(order, facts, NOW);
    made.getItems().forEach(i -> number(i, i.getNumber()));
    return made;
  }

  public static ProblemFacts problem(int number) {
    return new ProblemFacts(
        100 + number,
        10 + number,
        "合成账号" + number,
        "530621M008WX000" + number,
        "WX",
        "内容更新不及时",
        "监测时间点前两周没有更新",
        true,
        FOUND,
        List.of(),
        List.of(1000L + number));
  }

  public static RectificationCase writing() {
    var made = ordered();
    made.receive(NOW);
    return made;
  }

  /** All items answered with evidence, so that the report may go to the leader. */
  public static RectificationCase complete(RectificationCase made) {
    made.openItems().forEach(i -> complete(made, i.getId()));
    return made;
  }

  public static void complete(RectificationCase made, long itemId) {
    complete(made, itemId, CLERK);
  }

  public static void complete(RectificationCase made, long itemId, UserId by) {
    String file = "file-" + itemId + "-" + made.getRound();
    made.answer(draft(itemId, answer()), by, TODAY);
    made.attach(
        itemId, new Evidence(file, made.getRound(), Evidence.When.AFTER, "整改后.png", by, NOW));
  }

  public static AnswerDraft draft(long itemId, Answer answer) {
    return new AnswerDraft(itemId, 0, answer);
  }

  public static Answer answer() {
    return new Answer("无人值守", "恢复三级审核", TODAY, "办公室");
  }

  public static Evidence after(String fileId, int round) {
    return new Evidence(fileId, round, Evidence.When.AFTER, "整改后.png", CLERK, NOW);
  }

  public static RectificationCase sealing() {
    var made = complete(writing());
    made.submit(CLERK);
    return made;
  }

  public static SealedReport report(RectificationCase made, UserId by, LeaderLevel level) {
    return new SealedReport(
        made.getRound(), "file-77", "整改报告.pdf", "a".repeat(64), level, by, NOW, false);
  }

  public static RectificationCase sealed(RectificationCase made) {
    made.seal(report(made, LEADER, made.getDemandedLevel()));
    return made;
  }

  public static RectificationCase atCounty() {
    return sealed(sealing());
  }

  public static RectificationCase atCity() {
    var made = atCounty();
    made.approve(SUPERVISOR);
    return made;
  }

  public static RectificationCase rechecking() {
    var made = atCity();
    made.approve(REVIEWER);
    return made;
  }

  /** The second problem failed its re-check and is asked for again. */
  public static RectificationCase secondRound() {
    var made = rechecking();
    made.recheck(Map.of(1L, RecheckResult.RECTIFIED, 2L, RecheckResult.NOT_RECTIFIED), NOW);
    made.openNextRound(DUE.plus(Duration.ofDays(20)));
    return made;
  }

  /** Gives an item the id that the database would give it. */
  public static void number(RectificationItem item, long id) {
    try {
      Field field = RectificationItem.class.getDeclaredField("id");
      field.setAccessible(true);
      field.set(item, id);
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
