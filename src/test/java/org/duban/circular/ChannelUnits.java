package org.duban.circular;

import java.util.List;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.shared.UnitCode;

/** A city with one department, one county and two towns; made up. */
final class ChannelUnits {
  static final UnitCode CITY = new UnitCode("530600");
  static final UnitCode DEPARTMENT = new UnitCode("530600M001");
  static final UnitCode COUNTY = new UnitCode("530621");
  static final UnitCode TOWN = new UnitCode("530621M008");
  static final UnitCode OTHER_TOWN = new UnitCode("530621M009");

  private ChannelUnits() {}

  static List<Unit> all() {
    return List.of(
        new Unit(CITY, "合成市", UnitKind.CITY, null, true),
        new Unit(DEPARTMENT, "合成局", UnitKind.MUNICIPAL_DEPARTMENT, CITY, true),
        new Unit(COUNTY, "合成县", UnitKind.COUNTY, CITY, true),
        new Unit(TOWN, "合成一镇", UnitKind.TOWN, COUNTY, true),
        new Unit(OTHER_TOWN, "合成二镇", UnitKind.TOWN, COUNTY, true));
  }
}
