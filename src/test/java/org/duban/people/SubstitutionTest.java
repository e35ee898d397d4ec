package org.duban.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.people.FewPeople.CITY;
import static org.duban.people.FewPeople.COUNTY;
import static org.duban.people.FewPeople.TOWN;
import static org.duban.people.Role.ADMINISTRATOR;
import static org.duban.people.Role.REVIEWER;
import static org.duban.people.Role.UNIT_CLERK;
import static org.duban.people.Role.UNIT_LEADER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.duban.shared.DomainEvent;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

/** 代理 on 6 May 2021: who can stand in, from when to when, and whose work that is. */
class SubstitutionTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 5, 6);

  private final FewPeople people = new FewPeople();
  private final User clerk = people.with("clerk", TOWN, UNIT_CLERK);
  private final User colleague = people.with("colleague", TOWN, UNIT_CLERK, UNIT_LEADER);
  private final User leader = people.with("leader", TOWN, UNIT_LEADER);
  private final User elsewhere = people.with("elsewhere", COUNTY, UNIT_CLERK);
  private final User reviewer = people.with("reviewer", CITY, REVIEWER);
  private final User otherReviewer = people.with("reviewer2", COUNTY, REVIEWER);
  private final User administrator = people.with("admin", CITY, ADMINISTRATOR);
  private final FiredEvents<DomainEvent> events = new FiredEvents<>();
  private final SubstitutionsInMemory book = new SubstitutionsInMemory();

  @Test
  void a_deputy_holds_every_role_of_the_absent_person_where_they_hold_it() {
    Deputies deputies = new Deputies(people);

    assertThat(deputies.suitableFor(clerk)).containsExactly(colleague);
    assertThat(deputies.suitableFor(colleague)).isEmpty();
    assertThat(deputies.suitableFor(reviewer)).containsExactly(otherReviewer);
    colleague.deactivate();
    assertThat(deputies.suitableFor(clerk)).isEmpty();
  }

  @Test
  void whoever_is_not_suitable_is_refused_whatever_the_page_sent() {
    assertThatThrownBy(() -> arrange(clerk, clerk, leader, TODAY, TODAY))
        .isInstanceOf(DeputyNotSuitable.class);
    assertThatThrownBy(() -> arrange(clerk, clerk, elsewhere, TODAY, TODAY))
        .isInstanceOf(DeputyNotSuitable.class);
    assertThatThrownBy(() -> arrange(clerk, clerk, clerk, TODAY, TODAY))
        .isInstanceOf(DeputyNotSuitable.class);
    assertThat(book.all()).isEmpty();
    assertThat(events.all()).isEmpty();
  }

  @Test
  void the_days_hold_from_the_first_to_the_last_and_neither_before_nor_after() {
    arrange(clerk, clerk, colleague, TODAY.plusDays(1), TODAY.plusDays(3));

    assertThat(book.absentFor(colleague.id(), TODAY)).isEmpty();
    assertThat(book.absentFor(colleague.id(), TODAY.plusDays(1))).containsExactly(clerk.id());
    assertThat(book.absentFor(colleague.id(), TODAY.plusDays(3))).containsExactly(clerk.id());
    assertThat(book.absentFor(colleague.id(), TODAY.plusDays(4))).isEmpty();
  }

  @Test
  void days_in_the_past_or_in_the_wrong_order_are_refused() {
    assertThatThrownBy(() -> arrange(clerk, clerk, colleague, TODAY.minusDays(1), TODAY))
        .isInstanceOf(SubstitutionDaysWrong.class);
    assertThatThrownBy(() -> arrange(clerk, clerk, colleague, TODAY.plusDays(2), TODAY.plusDays(1)))
        .isInstanceOf(SubstitutionDaysWrong.class);
  }

  @Test
  void nobody_is_represented_by_two_on_the_same_day() {
    arrange(clerk, clerk, colleague, TODAY, TODAY.plusDays(5));

    assertThatThrownBy(() -> arrange(clerk, clerk, colleague, TODAY.plusDays(5), TODAY.plusDays(9)))
        .isInstanceOf(AlreadyAbsent.class);
    arrange(clerk, clerk, colleague, TODAY.plusDays(6), TODAY.plusDays(9));
    assertThat(book.all()).hasSize(2);
  }

  @Test
  void whoever_is_away_themselves_stands_in_for_nobody() {
    User third = people.with("third", TOWN, UNIT_CLERK, UNIT_LEADER);
    arrange(colleague, colleague, third, TODAY.plusDays(2), TODAY.plusDays(3));

    assertThatThrownBy(() -> arrange(clerk, clerk, colleague, TODAY, TODAY.plusDays(2)))
        .isInstanceOf(DeputyAway.class);
    arrange(clerk, clerk, colleague, TODAY, TODAY.plusDays(1));
  }

  @Test
  void whoever_stands_in_is_not_away_at_the_same_time() {
    User third = people.with("third", TOWN, UNIT_CLERK, UNIT_LEADER);
    arrange(clerk, clerk, colleague, TODAY, TODAY.plusDays(2));

    assertThatThrownBy(() -> arrange(colleague, colleague, third, TODAY, TODAY))
        .isInstanceOf(AwayWhileStandingIn.class);
    arrange(colleague, colleague, third, TODAY.plusDays(3), TODAY.plusDays(3));
  }

  @Test
  void only_the_person_and_the_administrator_arrange_and_end_it() {
    assertThatThrownBy(() -> arrange(leader, clerk, colleague, TODAY, TODAY))
        .isInstanceOf(NotAllowedForOthers.class);
    arrange(administrator, clerk, colleague, TODAY, TODAY);
    assertThatThrownBy(() -> end(colleague)).isInstanceOf(NotAllowedForOthers.class);
    end(clerk);

    assertThat(book.absentFor(colleague.id(), TODAY)).isEmpty();
  }

  @Test
  void an_absent_person_whose_account_was_ended_has_no_deputy_any_more() {
    Set<UserId> absent = Set.of(clerk.id(), leader.id());
    leader.deactivate();

    Actor actor = Actor.standingIn(colleague, absent, people);

    assertThat(actor.is(clerk.id())).isTrue();
    assertThat(actor.is(leader.id())).isFalse();
    assertThat(actor.isSubstituteFor(colleague.id())).isFalse();
  }

  private void arrange(User actor, User absent, User deputy, LocalDate first, LocalDate last) {
    ArrangeSubstitution arrange = new ArrangeSubstitution();
    arrange.users = people;
    arrange.deputies = new Deputies(people);
    arrange.substitutions = book;
    arrange.currentUser = AtTheDesk.of(actor);
    arrange.clock = clock();
    arrange.events = events;
    arrange.arrange(absent.id(), deputy.id(), first, last, "外出学习");
  }

  private void end(User actor) {
    EndSubstitution end = new EndSubstitution();
    end.substitutions = book;
    end.currentUser = AtTheDesk.of(actor);
    end.clock = clock();
    end.events = events;
    end.end(0);
  }

  private static OfficeClock clock() {
    return OfficeClock.fixed(Instant.parse("2021-05-06T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  }
}
