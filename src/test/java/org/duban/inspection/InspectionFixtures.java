package org.duban.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.register.ChannelKind;
import org.duban.shared.CheckWindow;
import org.duban.shared.Quarter;
import org.duban.shared.RatedMonths;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/** A made-up city of one county with a town, and what is inspected there in 2021Q2. */
final class InspectionFixtures {
  static final Quarter QUARTER = new Quarter(2021, 2);
  static final Instant NOW = Instant.parse("2021-06-18T02:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2021, 4, 20);
  static final UserId INSPECTOR = new UserId("inspector-1");
  static final UserId REVIEWER = new UserId("reviewer-1");
  static final UserId CHIEF = new UserId("chief-1");

  static final Unit CITY = new Unit(new UnitCode("990100"), "合成市人民政府", UnitKind.CITY, null, true);
  static final Unit COUNTY =
      new Unit(new UnitCode("990121"), "合成县人民政府", UnitKind.COUNTY, CITY.code(), true);
  static final Unit TOWN =
      new Unit(new UnitCode("990121M008"), "合成镇人民政府", UnitKind.TOWN, COUNTY.code(), true);

  private InspectionFixtures() {}

  static ChannelSnapshot cityPortal() {
    return new ChannelSnapshot(
        1, ChannelKind.WEBSITE, "9901000001", null, "合成市门户", CITY, null, true);
  }

  static ChannelSnapshot countyPortal() {
    return new ChannelSnapshot(
        2, ChannelKind.WEBSITE, "9901210001", null, "合成县门户", COUNTY, COUNTY, true);
  }

  static ChannelSnapshot townAccount() {
    return new ChannelSnapshot(
        3, ChannelKind.ACCOUNT, "990121M008WX0001", "WX", "合成镇发布", TOWN, COUNTY, true);
  }

  static Inspection inspectionOf(ChannelSnapshot channel) {
    return new Inspection(QUARTER, channel, true, false, 1, INSPECTOR);
  }

  static IndicatorSet set2019() {
    return ShippedIndicatorSets.read().get(0);
  }

  static FindingDraft finding(String indicator, String points) {
    Indicator of = set2019().get(indicator);
    return new FindingDraft(
        indicator,
        of.getKind(),
        new BigDecimal(points),
        of.getLabel(),
        "合成",
        "https://example.invalid/1",
        "",
        "",
        null,
        null,
        List.of());
  }

  static CyclePlan plan() {
    return new CyclePlan(
        new CheckWindow(LocalDate.of(2021, 5, 6), LocalDate.of(2021, 6, 30)),
        RatedMonths.of(QUARTER),
        LocalDate.of(2021, 4, 30),
        LocalDate.of(2021, 9, 30),
        Map.of("WX", 130, "XL", 10, "TT", 10),
        List.of(),
        true,
        1,
        true,
        "7F3A-21Q2",
        List.of(INSPECTOR),
        20,
        "cn-2019");
  }
}
