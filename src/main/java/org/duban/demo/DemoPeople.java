package org.duban.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.people.Role;
import org.duban.people.UnitKind;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/**
 * The accounts of the demo: the office's people, a supervisor for every county, and a clerk and a
 * leader for every unit. Nobody bears a person's name.
 */
final class DemoPeople {
  /** The reviewer who planned the running quarter. */
  static final UserId REVIEWER = new UserId("shenhe");

  static final UserId INSPECTOR = new UserId("jiancha1");
  static final UserId SECOND_INSPECTOR = new UserId("jiancha2");

  /** The unit whose clerk and leader the start-up line names: it failed twice over in 2021Q2. */
  private static final String SHOWN_UNIT = "530623m005";

  /**
   * @param shown whether the start-up line names the account
   */
  record Account(UserId id, String name, UnitCode unit, Set<Role> roles, boolean shown) {}

  private DemoPeople() {}

  static List<Account> of(Collection<DemoUnit> units) {
    UnitCode city =
        units.stream().filter(u -> u.kind() == UnitKind.CITY).findFirst().orElseThrow().code();
    List<Account> all = new ArrayList<>();
    all.add(office(REVIEWER, "审核员甲", city, Role.REVIEWER, true));
    all.add(office(new UserId("shenhe2"), "审核员乙", city, Role.REVIEWER, false));
    all.add(office(INSPECTOR, "检查员甲", city, Role.INSPECTOR, true));
    all.add(office(SECOND_INSPECTOR, "检查员乙", city, Role.INSPECTOR, false));
    all.add(office(new UserId("keshi"), "科室负责人", city, Role.SECTION_CHIEF, true));
    all.add(office(new UserId("qianfa"), "签发领导", city, Role.SIGNING_LEADER, true));
    all.add(office(new UserId("guanli"), "系统管理员", city, Role.ADMINISTRATOR, true));
    for (DemoUnit unit : units) {
      String id = unit.code().value().toLowerCase(Locale.ROOT);
      boolean shown = id.equals(SHOWN_UNIT);
      if (unit.kind() == UnitKind.COUNTY) {
        all.add(
            new Account(
                new UserId("xian" + id),
                unit.name() + "主管",
                unit.code(),
                Set.of(Role.COUNTY_SUPERVISOR),
                id.equals(SHOWN_UNIT.substring(0, 6))));
      }
      if (unit.kind() != UnitKind.CITY) {
        all.add(
            new Account(new UserId("jb" + id), "经办人", unit.code(), Set.of(Role.UNIT_CLERK), shown));
        all.add(
            new Account(
                new UserId("fz" + id), "负责人", unit.code(), Set.of(Role.UNIT_LEADER), shown));
      }
    }
    return all;
  }

  private static Account office(UserId id, String name, UnitCode unit, Role role, boolean shown) {
    return new Account(id, name, unit, Set.of(role), shown);
  }
}
