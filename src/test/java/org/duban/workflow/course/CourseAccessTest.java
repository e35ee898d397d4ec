package org.duban.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.people.Actor;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.User;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskForm;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.CaseCopies;
import org.junit.jupiter.api.Test;

class CourseAccessTest {
  private static final Instant NOW = Instant.parse("2021-07-01T01:00:00Z");
  private static final UnitCode CITY = new UnitCode("990100");
  private static final UnitCode COUNTY = new UnitCode("990121");
  private static final UnitCode TOWN = new UnitCode("990121M001");
  private static final UnitCode OTHER = new UnitCode("990121M002");
  private static final CaseKey KEY = new CaseKey("2021Q2-990121M001");

  private final Set<UserId> shown = new HashSet<>();
  private final CourseAccess access = new CourseAccess(sight(), copies());

  private static Sight sight() {
    return new Sight() {
      @Override
      public boolean sees(User user, UnitCode unit) {
        return switch (reachOf(user)) {
          case CITY -> true;
          case COUNTY -> user.unit().equals(COUNTY);
          case UNIT -> user.unit().equals(unit);
        };
      }
    };
  }

  private CaseCopies copies() {
    return (CaseCopies)
        Proxy.newProxyInstance(
            CaseCopies.class.getClassLoader(),
            new Class<?>[] {CaseCopies.class},
            (proxy, method, arguments) -> shown.contains((UserId) arguments[0]));
  }

  private static User person(String id, Role role, UnitCode unit) {
    return new User(new UserId(id), id, unit, Set.of(role), "x");
  }

  private boolean mayLook(User user, ProcessKey process, UnitCode unit, WorkItem... history) {
    return access.mayLook(Actor.self(user), new CaseRef(process, KEY), unit, List.of(history));
  }

  @Test
  void a_unit_looks_at_its_own_case_and_at_no_other_units() {
    User clerk = person("clerk", Role.UNIT_CLERK, TOWN);

    assertThat(mayLook(clerk, ProcessKey.RECTIFICATION, TOWN)).isTrue();
    assertThat(mayLook(clerk, ProcessKey.RECTIFICATION, OTHER)).isFalse();
  }

  @Test
  void the_office_and_the_county_look_at_what_they_supervise() {
    assertThat(mayLook(person("county", Role.COUNTY_SUPERVISOR, COUNTY), ProcessKey.FILING, TOWN))
        .isTrue();
    assertThat(mayLook(person("city", Role.INSPECTOR, CITY), ProcessKey.CIRCULAR_ISSUANCE, CITY))
        .isTrue();
  }

  @Test
  void a_unit_sees_nothing_of_the_offices_own_deliberations() {
    User clerkOfTheCity = person("clerk", Role.UNIT_CLERK, CITY);
    User clerk = person("clerk", Role.UNIT_CLERK, TOWN);

    assertThat(mayLook(clerkOfTheCity, ProcessKey.INSPECTION_CYCLE, CITY)).isFalse();
    assertThat(mayLook(clerkOfTheCity, ProcessKey.CIRCULAR_ISSUANCE, CITY)).isFalse();
    assertThat(mayLook(clerk, ProcessKey.RECHECK, TOWN)).isFalse();
  }

  @Test
  void who_was_shown_a_case_looks_at_it() {
    User clerk = person("clerk", Role.UNIT_CLERK, OTHER);
    shown.add(clerk.id());

    assertThat(mayLook(clerk, ProcessKey.RECTIFICATION, TOWN)).isTrue();
  }

  @Test
  void who_worked_on_a_case_looks_at_it_after_they_have_moved_to_another_unit() {
    User clerk = person("clerk", Role.UNIT_CLERK, TOWN);
    WorkItem item = task();
    item.done(Actor.self(clerk), Outcome.SUBMITTED, "", NOW);

    assertThat(
            mayLook(person("clerk", Role.UNIT_CLERK, OTHER), ProcessKey.RECTIFICATION, TOWN, item))
        .isTrue();
    assertThat(
            mayLook(person("other", Role.UNIT_CLERK, OTHER), ProcessKey.RECTIFICATION, TOWN, item))
        .isFalse();
  }

  @Test
  void who_stands_in_for_the_person_of_the_open_task_looks_at_it() {
    WorkItem item = task();
    item.claim(Actor.self(person("clerk", Role.UNIT_CLERK, TOWN)));
    User deputy = person("deputy", Role.UNIT_CLERK, OTHER);
    Actor actor = new Actor(deputy, Set.of(new UserId("clerk")));

    assertThat(
            access.mayLook(actor, new CaseRef(ProcessKey.RECTIFICATION, KEY), TOWN, List.of(item)))
        .isTrue();
  }

  private static WorkItem task() {
    return new WorkItem(
        new TaskId("t1"),
        ProcessKey.RECTIFICATION,
        KEY,
        new TaskForm("writeReport", "填写整改情况", "rectification/draft-report", Role.UNIT_CLERK),
        0,
        new CaseFacts(TOWN, null, "合成镇整改", "", null),
        new Unit(TOWN, "合成镇", UnitKind.TOWN, COUNTY, true),
        NOW,
        null,
        null);
  }
}
