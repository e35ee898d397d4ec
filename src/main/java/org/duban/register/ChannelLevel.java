package org.duban.register;

import java.util.Arrays;
import java.util.List;
import org.duban.people.UnitKind;

/** The three levels into which a register's total is broken down (requirement B01). */
public enum ChannelLevel {
  /** 市、县级政府. */
  GOVERNMENTS(UnitKind.CITY, UnitKind.COUNTY),
  /** 市级部门及所属单位. */
  MUNICIPAL_DEPARTMENTS(UnitKind.MUNICIPAL_DEPARTMENT),
  /** 乡镇和县级部门. */
  TOWNS_AND_COUNTY_DEPARTMENTS(UnitKind.TOWN, UnitKind.COUNTY_DEPARTMENT);

  private final List<UnitKind> kinds;

  ChannelLevel(UnitKind... kinds) {
    this.kinds = List.of(kinds);
  }

  /** The kinds of units that count to it. */
  public List<UnitKind> kinds() {
    return kinds;
  }

  /** The level that a kind of unit counts to. */
  public static ChannelLevel of(UnitKind kind) {
    return Arrays.stream(values())
        .filter(level -> level.kinds.contains(kind))
        .findFirst()
        .orElseThrow();
  }
}
