package org.duban.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duban.shared.Rate;
import org.duban.shared.RateStyle;
import org.duban.shared.UnitCode;

/**
 * Counts of one region of a quarter: a county with all below it, or the city with its departments.
 * Every count is over inspections, one a channel, never over findings (T01). Channels that do not
 * stand in rates are left out (Z09).
 *
 * @param code code of the county; {@link #CITY} for the city and its departments
 * @param name name of the county; empty for the city and its departments
 */
public record RegionFigures(
    String code, String name, int websites, int accounts, int failedWebsites, int failedAccounts) {
  /** Stands for the city and its departments. */
  public static final String CITY = "city";

  /** One row a region, counties by code and the city with its departments last. */
  public static List<RegionFigures> of(Collection<Inspection> inspections) {
    Map<String, List<Inspection>> byRegion =
        inspections.stream()
            .collect(
                Collectors.groupingBy(RegionFigures::regionOf, TreeMap::new, Collectors.toList()));
    return byRegion.entrySet().stream()
        .map(e -> count(e.getKey(), nameOf(e.getValue()), e.getValue()))
        .toList();
  }

  /** All regions together. */
  public static RegionFigures total(Collection<Inspection> inspections) {
    return count("", "", inspections);
  }

  /** Code of the region that an inspection belongs to. */
  public static String regionOf(Inspection inspection) {
    return inspection.getChannel().county().map(UnitCode::value).orElse(CITY);
  }

  private static String nameOf(List<Inspection> inspections) {
    return inspections.get(0).getChannel().getCountyName();
  }

  private static RegionFigures count(String code, String name, Collection<Inspection> all) {
    return new RegionFigures(
        code,
        name,
        count(all, true, false),
        count(all, false, false),
        count(all, true, true),
        count(all, false, true));
  }

  private static int count(Collection<Inspection> all, boolean websites, boolean failedOnly) {
    return (int)
        all.stream()
            .filter(Inspection::isCounted)
            .filter(i -> i.getChannel().isWebsite() == websites)
            .filter(i -> !failedOnly || i.isFailed())
            .count();
  }

  public Rate websiteRate(RateStyle style) {
    return style.passed(websites, failedWebsites);
  }

  public Rate accountRate(RateStyle style) {
    return style.passed(accounts, failedAccounts);
  }
}
