package org.duban.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class SendNoticeTest {
  private static final UnitCode UNIT = new UnitCode("990123M005");
  private static final CaseKey CASE = new CaseKey("2021Q2-990123M005");
  private static final Instant NOW = Instant.parse("2021-08-06T01:00:00Z");

  private final Kept kept = new Kept();
  private final SubstitutionsInMemory substitutions = new SubstitutionsInMemory();

  @Test
  void everyone_of_the_roles_is_told_once() {
    User both = user("both", UNIT, Role.UNIT_CLERK, Role.UNIT_LEADER);
    User leader = user("leader", UNIT, Role.UNIT_LEADER);
    User elsewhere = user("elsewhere", new UnitCode("990123M006"), Role.UNIT_CLERK);

    sender(both, leader, elsewhere)
        .toUnit(UNIT, List.of(Role.UNIT_CLERK, Role.UNIT_LEADER), CASE, "any.message.key", 3);

    assertThat(kept.all)
        .extracting(n -> n.recipient().value())
        .containsExactlyInAnyOrder("both", "leader");
    assertThat(kept.all).allSatisfy(n -> assertThat(n.facts()).containsExactly("3"));
  }

  @Test
  void a_role_without_people_is_told_nothing() {
    assertThat(sender().toRole(Role.INSPECTOR, CASE, "any.message.key")).isZero();
    assertThat(kept.all).isEmpty();
  }

  @Test
  void facts_read_back_as_they_were_but_in_one_line() {
    var notice = new Notice(new UserId("clerk"), CASE, "k", List.of("甲\n乙", "", "丙"), NOW);

    assertThat(notice.facts()).containsExactly("甲 乙", "", "丙");
    assertThat(new Notice(new UserId("clerk"), CASE, "k", List.of(), NOW).facts()).isEmpty();
  }

  @Test
  void the_first_reading_counts() {
    var notice = new Notice(new UserId("clerk"), CASE, "k", List.of(), NOW);
    assertThat(notice.isNew()).isTrue();

    notice.read(NOW.plusSeconds(60));
    notice.read(NOW.plusSeconds(120));

    assertThat(notice.readAt()).contains(NOW.plusSeconds(60));
    assertThat(notice.isNew()).isFalse();
  }

  @Test
  void whoever_stands_in_today_for_an_absent_person_is_told_too() {
    User absent = user("absent", UNIT, Role.UNIT_CLERK);
    User deputy = user("deputy", UNIT, Role.UNIT_CLERK, Role.UNIT_LEADER);
    User gone = user("gone", UNIT, Role.UNIT_CLERK);
    gone.deactivate();
    substitutions.arrange(absent.id(), deputy.id(), LocalDate.of(2021, 8, 6));
    substitutions.arrange(absent.id(), gone.id(), LocalDate.of(2021, 8, 6));
    substitutions.arrange(deputy.id(), absent.id(), LocalDate.of(2021, 8, 7));

    sender(absent, deputy, gone).toPeople(List.of(absent.id()), CASE, "any.message.key");

    assertThat(kept.all).extracting(Notice::recipient).containsExactly(absent.id(), deputy.id());
    sender(absent, deputy, gone).toPeople(List.of(deputy.id()), CASE, "any.message.key");
    assertThat(kept.all).hasSize(3);
  }

  private SendNotice sender(User... people) {
    return new SendNotice(
        kept,
        new PeopleInMemory(people),
        substitutions,
        OfficeClock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
  }

  private static User user(String id, UnitCode unit, Role... roles) {
    return new User(new UserId(id), id, unit, Set.of(roles), "hash");
  }

  private static final class Kept implements Notices {
    private final List<Notice> all = new ArrayList<>();

    @Override
    public void add(Notice notice) {
      all.add(notice);
    }

    @Override
    public List<Notice> listOf(UserId recipient, int limit) {
      return all;
    }

    @Override
    public List<Notice> listAbout(CaseKey caseKey) {
      return all;
    }

    @Override
    public List<Notice> listNew(UserId recipient, int limit) {
      return all;
    }

    @Override
    public int countNew(UserId recipient) {
      return all.size();
    }
  }
}
