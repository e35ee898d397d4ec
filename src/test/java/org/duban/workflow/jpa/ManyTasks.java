package org.duban.workflow.jpa;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duban.people.Actor;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.User;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskForm;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Thousands of tasks of an office that does not exist, the same ones each time. */
final class ManyTasks {
  static final Instant NOW = Instant.parse("2021-05-06T02:00:00Z");

  static final List<Unit> UNITS =
      List.of(
          unit("990000", "合成市", UnitKind.CITY, null),
          unit("990001", "合成一县", UnitKind.COUNTY, "990000"),
          unit("990002", "合成二县", UnitKind.COUNTY, "990000"),
          unit("990001M001", "一县 100%_Office", UnitKind.COUNTY_DEPARTMENT, "990001"),
          unit("990001M002", "一县𠮷祥局", UnitKind.COUNTY_DEPARTMENT, "990001"),
          unit("990002M001", "二县教育局", UnitKind.COUNTY_DEPARTMENT, "990002"),
          unit("990000M001", "市财政局", UnitKind.MUNICIPAL_DEPARTMENT, "990000"));

  static final List<User> USERS =
      List.of(
          user("reviewer1", "990000", Role.REVIEWER),
          user("reviewer2", "990000", Role.REVIEWER, Role.SECTION_CHIEF),
          user("county1", "990001", Role.COUNTY_SUPERVISOR),
          user("county2", "990002", Role.COUNTY_SUPERVISOR),
          user("clerk1", "990001M001", Role.UNIT_CLERK),
          user("leader1", "990001M001", Role.UNIT_LEADER, Role.UNIT_CLERK),
          user("clerk2", "990002M001", Role.UNIT_CLERK));

  private static final List<Role> ROLES =
      List.of(Role.REVIEWER, Role.REVIEWER, Role.COUNTY_SUPERVISOR, Role.UNIT_CLERK);
  private static final int FEW = 40;
  private static final List<ProcessKey> PROCESSES =
      List.of(ProcessKey.RECTIFICATION, ProcessKey.FILING);
  private static final List<String> TITLES =
      List.of("合成网站整改", "100%完成", "a_b!c", "𠮷祥发布", "ABC门户", "abc门户", "axb");

  private final Random random = new Random(20210506);
  private final List<WorkItem> items = new ArrayList<>();

  static List<WorkItem> make(int number) {
    var made = new ManyTasks();
    for (int i = 0; i < number; i++) {
      made.add(i, one(made.random, PROCESSES));
    }
    made.doForAbsent();
    made.addSignatures();
    for (int i = number; i < number + FEW; i++) {
      made.add(i, ProcessKey.RECHECK);
    }
    return made.items;
  }

  /** Shows the case of a task to the first reviewer. */
  static void copy(Session session, int id, WorkItem of, boolean read) {
    session
        .createNativeMutationQuery(
            "insert into case_copy (id, kind, item_id, process, case_key, case_unit, quarter,"
                + " task_key, task_name, title, subject, sender, recipient, message, sent_at,"
                + " read_at, remark) select "
                + id
                + ", 'COPY', id, process, case_key, case_unit, quarter, task_key, task_name, title,"
                + " subject, 'reviewer2', 'reviewer1', '', created_at, "
                + (read ? "created_at" : "null")
                + ", '' from work_item where id = :item")
        .setParameter("item", of.getId())
        .executeUpdate();
  }

  /** One reviewer is away, and the other does what lies with them. */
  private void doForAbsent() {
    User deputy = USERS.get(1);
    UserId absent = USERS.get(0).id();
    items.stream()
        .filter(item -> item.isOpen() && item.assignee().filter(absent::equals).isPresent())
        .limit(FEW)
        .forEach(
            item ->
                item.done(
                    new Actor(deputy, Set.of(absent)),
                    Outcome.APPROVED,
                    "",
                    item.getCreatedAt().plusSeconds(1)));
  }

  /** Signatures that reviewers were asked for. */
  private void addSignatures() {
    List<WorkItem> open =
        items.stream()
            .filter(item -> item.isOpen() && item.assignee().isPresent())
            .limit(FEW)
            .toList();
    for (WorkItem item : open) {
      TaskId id = new TaskId("signature-of-" + item.getId());
      items.add(item.signatureOf(USERS.get(1).id(), id, "环节", "worklist/sign", NOW));
    }
  }

  private void add(int i, ProcessKey process) {
    Role role = process == ProcessKey.RECHECK ? Role.REVIEWER : one(ROLES);
    Unit unit = UNITS.get(3 + random.nextInt(4));
    Instant created = NOW.minus(random.nextInt(40), ChronoUnit.DAYS);
    User before = random.nextInt(4) == 0 ? null : one(USERS);
    WorkItem item =
        new WorkItem(
            new TaskId("task-" + i),
            process,
            new CaseKey("CASE-" + i),
            new TaskForm("step" + random.nextInt(3), "环节", "page/step", role),
            0,
            new CaseFacts(
                unit.code(),
                random.nextInt(5) == 0 ? null : new Quarter(2021, 1 + random.nextInt(2)),
                one(TITLES),
                one(TITLES),
                null),
            unit,
            created,
            random.nextInt(4) == 0 ? null : NOW.plus(random.nextInt(480) - 240, ChronoUnit.HOURS),
            before == null ? null : before.id());
    fate(item);
    items.add(item);
  }

  private void fate(WorkItem item) {
    List<User> fitting = USERS.stream().filter(user -> fits(item, user)).toList();
    int fate = random.nextInt(10);
    if (fate < 3 && !fitting.isEmpty()) {
      item.claim(Actor.self(one(fitting)));
    } else if (fate < 5 && !fitting.isEmpty()) {
      item.done(Actor.self(one(fitting)), Outcome.SUBMITTED, "", item.getCreatedAt());
      if (random.nextBoolean()) {
        items.stream()
            .filter(WorkItem::isOpen)
            .skip(items.size() / 3)
            .findFirst()
            .filter(open -> open.startedBy().isEmpty())
            .ifPresent(open -> open.follow(item));
      }
    } else if (fate == 5) {
      item.withdraw(NOW);
    }
  }

  private static boolean fits(WorkItem item, User user) {
    return user.roles().contains(item.getRole())
        && item.actingUnit().map(user.unit()::equals).orElse(true);
  }

  private <T> T one(List<T> of) {
    return one(random, of);
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static Unit unit(String code, String name, UnitKind kind, @Nullable String parent) {
    return new Unit(
        new UnitCode(code), name, kind, parent == null ? null : new UnitCode(parent), true);
  }

  private static User user(String id, String unit, Role... roles) {
    return new User(new UserId(id), id, new UnitCode(unit), Set.of(roles), "none");
  }
}
