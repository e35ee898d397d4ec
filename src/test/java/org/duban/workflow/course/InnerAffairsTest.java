package org.duban.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.people.Role.COUNTY_SUPERVISOR;
import static org.duban.people.Role.REVIEWER;
import static org.duban.people.Role.SECTION_CHIEF;
import static org.duban.people.Role.UNIT_CLERK;
import static org.duban.people.Role.UNIT_LEADER;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.duban.people.Actor;
import org.duban.people.PeopleInMemory;
import org.duban.people.Role;
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
import org.duban.workflow.handling.Deed;
import org.duban.workflow.handling.Handling;
import org.duban.workflow.handling.HandlingOf;
import org.junit.jupiter.api.Test;

/** What a unit reads of a case that bears its name, and what stays in the office. */
class InnerAffairsTest {
  private static final Instant NOW = Instant.parse("2021-07-01T01:00:00Z");
  private static final UnitCode CITY = new UnitCode("990100");
  private static final UnitCode COUNTY = new UnitCode("990121");
  private static final UnitCode TOWN = new UnitCode("990121M001");

  private final User reviewer = person("reviewer", REVIEWER, CITY);
  private final User chief = person("chief", SECTION_CHIEF, CITY);
  private final User county = person("county", COUNTY_SUPERVISOR, COUNTY);
  private final User clerk = person("clerk", UNIT_CLERK, TOWN);
  private final User leader = person("leader", UNIT_LEADER, TOWN);
  private final InnerAffairs affairs =
      new InnerAffairs(new PeopleInMemory(reviewer, chief, county, clerk, leader));

  private static User person(String id, Role role, UnitCode unit) {
    return new User(new UserId(id), id, unit, Set.of(role), "x");
  }

  @Test
  void a_unit_reads_the_decision_and_its_opinion() {
    WorkItem decision = task(REVIEWER);
    decision.done(Actor.self(reviewer), Outcome.RETURNED, "请补充照片", NOW);

    assertThat(affairs.mayRead(clerk, decision)).isTrue();
  }

  @Test
  void a_unit_does_not_read_whom_the_office_asked_and_what_they_advised() {
    WorkItem task = task(REVIEWER);
    task.claim(Actor.self(reviewer));
    WorkItem signature = task.signatureOf(chief.id(), new TaskId("s1"), "会签", "page", NOW);
    signature.done(Actor.self(chief), Outcome.OBJECTED, "此单位屡教不改", NOW);

    assertThat(affairs.mayRead(clerk, signature)).isFalse();
    assertThat(affairs.mayReadOfHands(clerk, task)).isFalse();
    assertThat(affairs.mayRead(county, signature)).isTrue();
    assertThat(affairs.mayRead(reviewer, signature)).isTrue();
  }

  @Test
  void a_unit_reads_what_its_own_people_advised_each_other() {
    WorkItem task = task(UNIT_LEADER);
    task.claim(Actor.self(leader));
    WorkItem signature = task.signatureOf(clerk.id(), new TaskId("s1"), "会签", "page", NOW);

    assertThat(affairs.mayRead(leader, signature)).isTrue();
    assertThat(affairs.mayReadOfHands(clerk, task)).isTrue();
  }

  @Test
  void a_unit_reads_a_handling_only_of_its_own_people_or_for_them() {
    Handling inOffice = HandlingOf.by(reviewer, task(REVIEWER), Deed.CIRCULATED, chief.id());
    Handling toUnit = HandlingOf.by(county, task(UNIT_CLERK), Deed.URGED, clerk.id());
    Handling inUnit = HandlingOf.by(clerk, task(UNIT_CLERK), Deed.TRANSFERRED, leader.id());

    assertThat(List.of(inOffice, toUnit, inUnit))
        .extracting(handling -> affairs.mayRead(leader, handling))
        .containsExactly(false, true, true);
    assertThat(affairs.mayRead(county, inOffice)).isTrue();
  }

  private static WorkItem task(Role role) {
    return new WorkItem(
        new TaskId("t1"),
        ProcessKey.RECTIFICATION,
        new CaseKey("2021Q2-990121M001"),
        new TaskForm("review", "审核", "page/review", role),
        0,
        new CaseFacts(TOWN, null, "合成镇整改", "", null),
        new Unit(TOWN, "合成镇", UnitKind.TOWN, COUNTY, true),
        NOW,
        null,
        null);
  }
}
