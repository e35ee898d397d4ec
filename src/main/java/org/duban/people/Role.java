package org.duban.people;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a person may do (DESIGN section 1). The code is the container's role, the candidate group in
 * the process diagrams and the value in the database: one word.
 */
public enum Role {
  /** 市级审核员. */
  REVIEWER(Names.REVIEWER, Reach.CITY),
  /** 检查员. */
  INSPECTOR(Names.INSPECTOR, Reach.CITY),
  /** 科室负责人. */
  SECTION_CHIEF(Names.SECTION_CHIEF, Reach.CITY),
  /** 签发领导. */
  SIGNING_LEADER(Names.SIGNING_LEADER, Reach.CITY),
  /** 县级主管. */
  COUNTY_SUPERVISOR(Names.COUNTY_SUPERVISOR, Reach.COUNTY),
  /** 单位经办人. */
  UNIT_CLERK(Names.UNIT_CLERK, Reach.UNIT),
  /** 单位负责人. */
  UNIT_LEADER(Names.UNIT_LEADER, Reach.UNIT),
  /** 系统管理员. */
  ADMINISTRATOR(Names.ADMINISTRATOR, Reach.CITY);

  /** How far a role sees: its own unit, the units below its county, or the whole city. */
  public enum Reach {
    UNIT,
    COUNTY,
    CITY
  }

  /** The codes as constants, for annotations. */
  public static final class Names {
    public static final String REVIEWER = "reviewer";
    public static final String INSPECTOR = "inspector";
    public static final String SECTION_CHIEF = "section-chief";
    public static final String SIGNING_LEADER = "signing-leader";
    public static final String COUNTY_SUPERVISOR = "county-supervisor";
    public static final String UNIT_CLERK = "unit-clerk";
    public static final String UNIT_LEADER = "unit-leader";
    public static final String ADMINISTRATOR = "administrator";

    private Names() {}
  }

  private final String code;
  private final Reach reach;

  Role(String code, Reach reach) {
    this.code = code;
    this.reach = reach;
  }

  public String code() {
    return code;
  }

  public Reach reach() {
    return reach;
  }

  /**
   * The role of a code.
   *
   * @throws IllegalArgumentException when there is no such role
   */
  public static Role of(String code) {
    return Stream.of(values())
        .filter(r -> r.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("role " + code));
  }

  /** All codes, in the order of the enum. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Role::code).toList();
  }
}
