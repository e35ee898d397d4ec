package org.duban.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.people.FewPeople.CITY;
import static org.duban.people.FewPeople.COUNTY;
import static org.duban.people.FewPeople.TOWN;
import static org.duban.people.Role.ADMINISTRATOR;
import static org.duban.people.Role.COUNTY_SUPERVISOR;
import static org.duban.people.Role.REVIEWER;
import static org.duban.people.Role.UNIT_CLERK;
import static org.duban.people.Role.UNIT_LEADER;

import java.util.List;
import java.util.Set;
import org.duban.shared.DomainEvent;
import org.duban.shared.FiredEvents;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class UserAdministrationTest {
  private static final String PASSWORD = "Correct-horse";

  private final FewPeople people = new FewPeople();
  private final FiredEvents<DomainEvent> events = new FiredEvents<>();
  private List<Role> claimed = List.of();
  private int signatures;

  @Test
  void a_new_person_may_sign_in_and_is_told_of_without_the_password() {
    create().create("clerk", " 合成经办 ", TOWN, Set.of(UNIT_CLERK), PASSWORD);

    User user = people.find(new UserId("clerk")).orElseThrow();
    assertThat(user.getDisplayName()).isEqualTo("合成经办");
    assertThat(user.isActive()).isTrue();
    assertThat(user.passwordHash()).isEqualTo("hash of 13");
    assertThat(events.all()).containsExactly(new UserCreated(user.id(), TOWN, Set.of(UNIT_CLERK)));
    assertThat(events.all().toString()).doesNotContain(PASSWORD);
  }

  @Test
  void a_name_is_never_given_twice_and_the_products_own_not_at_all() {
    people.with("clerk", TOWN, UNIT_CLERK).deactivate();

    assertThatThrownBy(() -> create().create("clerk", "x", TOWN, Set.of(UNIT_CLERK), PASSWORD))
        .isInstanceOf(UserNameTaken.class);
    assertThatThrownBy(() -> create().create("system", "x", TOWN, Set.of(UNIT_CLERK), PASSWORD))
        .isInstanceOf(UserNameTaken.class);
  }

  @Test
  void what_is_filled_in_wrongly_is_named() {
    assertThatThrownBy(() -> create().create("王 五", "x", TOWN, Set.of(UNIT_CLERK), PASSWORD))
        .isInstanceOf(UserNameNotAllowed.class);
    assertThatThrownBy(() -> create().create("clerk", " ", TOWN, Set.of(UNIT_CLERK), PASSWORD))
        .isInstanceOf(DisplayNameMissing.class);
    assertThatThrownBy(() -> create().create("clerk", "x", TOWN, Set.of(), PASSWORD))
        .isInstanceOf(RolesMissing.class);
    assertThatThrownBy(
            () ->
                create().create("clerk", "x", new UnitCode("990199"), Set.of(UNIT_CLERK), PASSWORD))
        .isInstanceOf(UnknownUnit.class);
    assertThatThrownBy(() -> create().create("clerk", "x", TOWN, Set.of(UNIT_CLERK), "short"))
        .isInstanceOf(PasswordTooWeak.class);
    assertThat(people.list()).isEmpty();
    assertThat(events.all()).isEmpty();
  }

  @Test
  void a_county_supervisor_belongs_to_a_county() {
    create().create("county", "x", COUNTY, Set.of(COUNTY_SUPERVISOR), PASSWORD);

    assertThatThrownBy(
            () -> create().create("town", "x", TOWN, Set.of(COUNTY_SUPERVISOR), PASSWORD))
        .isInstanceOf(RoleNeedsCounty.class);
  }

  @Test
  void roles_can_be_changed_as_long_as_no_claimed_task_needs_them() {
    User user = people.with("both", TOWN, UNIT_CLERK, UNIT_LEADER);
    claimed = List.of(UNIT_CLERK);

    change().change(user.id(), Set.of(UNIT_CLERK));
    assertThat(user.roles()).containsExactly(UNIT_CLERK);

    assertThatThrownBy(() -> change().change(user.id(), Set.of(UNIT_LEADER)))
        .isInstanceOf(UserHoldsWork.class);
    assertThat(user.roles()).containsExactly(UNIT_CLERK);
    assertThat(events.all())
        .containsExactly(
            new UserRolesChanged(user.id(), Set.of(UNIT_CLERK, UNIT_LEADER), Set.of(UNIT_CLERK)));
  }

  @Test
  void a_signature_wants_the_person_whatever_their_role_but_holds_them_in_the_office() {
    User user = people.with("both", TOWN, UNIT_CLERK, UNIT_LEADER);
    signatures = 1;

    change().change(user.id(), Set.of(UNIT_LEADER));

    assertThat(user.roles()).containsExactly(UNIT_LEADER);
    assertThatThrownBy(() -> deactivate().deactivate(user.id()))
        .isInstanceOfSatisfying(
            UserHoldsWork.class, refusal -> assertThat(refusal.facts()).contains("both", 1));
  }

  @Test
  void roles_that_stay_the_same_are_no_event() {
    User user = people.with("clerk", TOWN, UNIT_CLERK);

    change().change(user.id(), Set.of(UNIT_CLERK));

    assertThat(events.all()).isEmpty();
  }

  @Test
  void only_a_leader_is_named_one_and_is_none_without_the_role() {
    User leader = people.with("leader", TOWN, UNIT_CLERK, UNIT_LEADER);
    User clerk = people.with("clerk", TOWN, UNIT_CLERK);

    nameLeader().name(leader.id(), LeaderLevel.PRINCIPAL_LEADER);
    nameLeader().name(leader.id(), LeaderLevel.PRINCIPAL_LEADER);
    assertThat(leader.leaderLevel()).contains(LeaderLevel.PRINCIPAL_LEADER);
    assertThat(events.all())
        .containsExactly(new LeaderNamed(leader.id(), LeaderLevel.PRINCIPAL_LEADER));
    assertThatThrownBy(() -> nameLeader().name(clerk.id(), LeaderLevel.LEADER_IN_CHARGE))
        .isInstanceOf(NotALeader.class);

    change().change(leader.id(), Set.of(UNIT_CLERK));
    assertThat(leader.leaderLevel()).isEmpty();
  }

  @Test
  void the_last_administrator_stays_one() {
    User only = people.with("admin", CITY, ADMINISTRATOR, REVIEWER);
    people.with("former", CITY, ADMINISTRATOR).deactivate();

    assertThatThrownBy(() -> change().change(only.id(), Set.of(REVIEWER)))
        .isInstanceOf(LastAdministrator.class);
    assertThatThrownBy(() -> deactivate().deactivate(only.id()))
        .isInstanceOf(LastAdministrator.class);

    people.with("second", CITY, ADMINISTRATOR);
    deactivate().deactivate(only.id());
    assertThat(only.isActive()).isFalse();
  }

  @Test
  void nobody_leaves_with_claimed_work() {
    User user = people.with("clerk", TOWN, UNIT_CLERK);
    claimed = List.of(UNIT_CLERK, UNIT_CLERK);

    assertThatThrownBy(() -> deactivate().deactivate(user.id()))
        .isInstanceOfSatisfying(
            UserHoldsWork.class, refusal -> assertThat(refusal.facts()).contains("clerk", 2));
    assertThat(user.isActive()).isTrue();

    claimed = List.of();
    deactivate().deactivate(user.id());
    assertThat(user.isActive()).isFalse();
  }

  @Test
  void a_person_comes_back_with_the_roles_they_had() {
    User user = people.with("clerk", TOWN, UNIT_CLERK);
    user.deactivate();
    ReactivateUser reactivate = new ReactivateUser();
    reactivate.users = people;
    reactivate.events = events;

    reactivate.reactivate(user.id());
    reactivate.reactivate(user.id());

    assertThat(user.isActive()).isTrue();
    assertThat(user.roles()).containsExactly(UNIT_CLERK);
    assertThat(events.all()).containsExactly(new UserReactivated(user.id()));
  }

  @Test
  void a_new_password_keeps_the_rules() {
    User user = people.with("clerk", TOWN, UNIT_CLERK);
    SetPassword set = new SetPassword();
    set.users = people;
    set.passwords = FewPeople.plain();
    set.events = events;

    assertThatThrownBy(() -> set.set(user.id(), "My-clerk-12")).isInstanceOf(PasswordTooWeak.class);
    assertThat(user.passwordHash()).isEqualTo("old");

    set.set(user.id(), PASSWORD);
    assertThat(user.passwordHash()).isEqualTo("hash of 13");
    assertThatThrownBy(() -> set.set(new UserId("nobody"), PASSWORD))
        .isInstanceOf(UnknownUser.class);
  }

  private CreateUser create() {
    CreateUser create = new CreateUser();
    create.users = people;
    create.units = FewPeople.units();
    create.passwords = FewPeople.plain();
    create.events = events;
    return create;
  }

  private NameLeader nameLeader() {
    NameLeader name = new NameLeader();
    name.users = people;
    name.events = events;
    return name;
  }

  private ChangeRoles change() {
    ChangeRoles change = new ChangeRoles();
    change.users = people;
    change.units = FewPeople.units();
    change.work = work();
    change.events = events;
    return change;
  }

  private DeactivateUser deactivate() {
    DeactivateUser deactivate = new DeactivateUser();
    deactivate.users = people;
    deactivate.work = work();
    deactivate.events = events;
    return deactivate;
  }

  private OpenWork work() {
    return new OpenWork() {
      @Override
      public List<Role> claimedBy(User user) {
        return claimed;
      }

      @Override
      public int signaturesAskedOf(User user) {
        return signatures;
      }
    };
  }
}
