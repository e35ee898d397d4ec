package org.duban.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duban.shared.CsvFile;
import org.duban.shared.Quarter;

/**
 * The rows that were printed, as they were printed: a row of the list of failed accounts is not an
 * account (T01), and totals are the circular's own words, right or wrong.
 */
public record ZhaotongData(
    List<Region> regions,
    Map<Quarter, Issue> issues,
    List<Total> totals,
    List<RegionWebsites> websitesByRegion,
    List<FailedWebsite> failedWebsites,
    List<FailedAccount> failedAccounts) {

  /** Word for the city's own departments in attachment 1. */
  public static final String MUNICIPAL = "市直部门";

  private static final Map<String, String> LETTERS =
      Map.of("WECHAT", "WX", "WEIBO", "XL", "TOUTIAO", "TT", "DOUYIN", "DY", "OTHER", "QT");

  /**
   * A city or county.
   *
   * @param division six digits
   */
  public record Region(String name, String division, boolean isCity) {}

  /**
   * One circular.
   *
   * @param reportDue day and hour; the hour is null when the circular names none
   * @param signedBy PRINCIPAL_LEADER or LEADER_IN_CHARGE
   */
  public record Issue(
      Quarter quarter,
      LocalDate issued,
      LocalDate windowFrom,
      LocalDate windowTo,
      String reportDue,
      String signedBy,
      boolean nilReportRequired,
      int websiteRounds) {

    public LocalDate reportDueOn() {
      return hasHour() ? LocalDateTime.parse(reportDue).toLocalDate() : LocalDate.parse(reportDue);
    }

    public boolean hasHour() {
      return reportDue.contains("T");
    }
  }

  /**
   * One printed total.
   *
   * @param platform letters, {@code ALL} for all accounts, empty for websites
   * @param failed as stated
   * @param passRate as stated, e.g. {@code 83.3%}
   */
  public record Total(
      Quarter quarter,
      boolean websites,
      String platform,
      int inspected,
      String failed,
      String passRate) {}

  /**
   * One row of attachment 1.
   *
   * @param passRate as stated; empty where only the counts were transcribed
   */
  public record RegionWebsites(
      Quarter quarter, String region, int websites, String failing, String passRate) {}

  /**
   * One row of attachment 2.
   *
   * @param reason 单项否决 or 得分低于60分
   */
  public record FailedWebsite(
      Quarter quarter, String region, String name, String code, String reason) {}

  /**
   * One row of attachment 3.
   *
   * @param platform letters of the platform as printed
   * @param code identification code, empty when none was printed
   */
  public record FailedAccount(
      Quarter quarter, String region, String name, String platform, String code, String problem) {

    /** What the account is found by in quarters that printed no codes. */
    String printedIdentity() {
      return region + "/" + platform + "/" + name;
    }
  }

  /**
   * Reads the files that ship with the product.
   *
   * @throws IllegalArgumentException naming file and line when one is malformed
   */
  public static ZhaotongData shipped() {
    var issues = new TreeMap<Quarter, Issue>();
    rows(
            "circulars",
            "quarter",
            "issued",
            "window_from",
            "window_to",
            "report_due",
            "report_signed_by",
            "nil_report_required",
            "website_census_rounds")
        .map(
            row ->
                new Issue(
                    row.value("quarter", Quarter::parse),
                    row.value("issued", LocalDate::parse),
                    row.value("window_from", LocalDate::parse),
                    row.value("window_to", LocalDate::parse),
                    row.text("report_due"),
                    row.text("report_signed_by"),
                    row.text("nil_report_required").equals("Y"),
                    row.value("website_census_rounds", Integer::valueOf)))
        .forEach(issue -> issues.put(issue.quarter(), issue));
    return new ZhaotongData(
        rows("units", "region", "division_code", "kind")
            .map(
                row ->
                    new Region(
                        row.text("region"),
                        row.text("division_code"),
                        row.text("kind").startsWith("prefecture")))
            .toList(),
        issues,
        rows(
                "totals",
                "quarter",
                "kind",
                "platform",
                "mode",
                "inspected",
                "failed_as_stated",
                "pass_rate_as_stated")
            .map(
                row ->
                    new Total(
                        row.value("quarter", Quarter::parse),
                        row.text("kind").equals("WEBSITE"),
                        LETTERS.getOrDefault(row.text("platform"), row.text("platform")),
                        row.value("inspected", Integer::valueOf),
                        row.text("failed_as_stated"),
                        row.text("pass_rate_as_stated")))
            .toList(),
        rows(
                "websites-by-region",
                "quarter",
                "region",
                "websites",
                "failing",
                "pass_rate_as_stated")
            .map(
                row ->
                    new RegionWebsites(
                        row.value("quarter", Quarter::parse),
                        row.text("region"),
                        row.value("websites", Integer::valueOf),
                        row.text("failing"),
                        row.text("pass_rate_as_stated")))
            .toList(),
        rows(
                "failing-websites",
                "quarter",
                "region_or_department",
                "name",
                "identification_code",
                "reason")
            .map(
                row ->
                    new FailedWebsite(
                        row.value("quarter", Quarter::parse),
                        row.text("region_or_department"),
                        row.text("name"),
                        row.text("identification_code"),
                        row.text("reason")))
            .toList(),
        rows(
                "failing-accounts",
                "quarter",
                "region_or_department",
                "name",
                "platform",
                "identification_code",
                "problem")
            .map(
                row ->
                    new FailedAccount(
                        row.value("quarter", Quarter::parse),
                        row.text("region_or_department"),
                        row.text("name"),
                        LETTERS.getOrDefault(row.text("platform"), row.text("platform")),
                        row.text("identification_code"),
                        row.text("problem")))
            .toList());
  }

  private static Stream<CsvFile.Row> rows(String file, String... columns) {
    return CsvFile.resource(
        ZhaotongData.class, "/org/duban/demo/zhaotong/" + file + ".csv", columns)
        .rows()
        .stream();
  }

  /**
   * The circular of a quarter.
   *
   * @throws IllegalArgumentException when none was published
   */
  Issue issue(Quarter quarter) {
    Issue issue = issues.get(quarter);
    if (issue == null) {
      throw new IllegalArgumentException("no circular of " + quarter);
    }
    return issue;
  }

  /** Every printed total of a quarter by key of the figure, in the order of the paper. */
  public Map<String, String> statedFigures(Quarter quarter) {
    var figures = new LinkedHashMap<String, String>();
    totals.stream()
        .filter(t -> t.quarter().equals(quarter))
        .forEach(
            t -> {
              String of = t.websites() || t.platform().equals("ALL") ? "" : "." + t.platform();
              String key = (t.websites() ? "websites" : "accounts") + of;
              figures.put(
                  key + (t.websites() ? ".running" : ".sampled"), Integer.toString(t.inspected()));
              figures.put(key + ".failed", t.failed());
              figures.put(key + ".rate", t.passRate());
            });
    websitesByRegion.stream()
        .filter(row -> row.quarter().equals(quarter))
        .forEach(
            row -> {
              String key = "region." + row.region();
              figures.put(key + ".running", Integer.toString(row.websites()));
              figures.put(key + ".failed", row.failing());
              if (!row.passRate().isEmpty()) {
                figures.put(key + ".rate", row.passRate());
              }
            });
    return figures;
  }

  /** Accounts inspected on a platform in a quarter, as stated; 0 when the platform is not named. */
  int inspected(Quarter quarter, String platform) {
    return totals.stream()
        .filter(t -> t.quarter().equals(quarter) && t.platform().equals(platform))
        .mapToInt(Total::inspected)
        .findFirst()
        .orElse(0);
  }
}
