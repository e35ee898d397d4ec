package org.duban.circular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.demo.ZhaotongData;
import org.duban.shared.CsvFile;
import org.duban.shared.Quarter;
import org.duban.shared.RateStyle;
import org.duban.shared.UnitCode;

/**
 * One published quarter of Zhaotong: the rows of its printed lists, what its text stated, and the
 * checked channels behind it. Failed rows are the printed ones; the passing channels only make up
 * the printed sizes.
 */
final class ZhaotongQuarter {
  static final Map<String, String> LETTERS =
      Map.of("WECHAT", "WX", "WEIBO", "XL", "TOUTIAO", "TT", "DOUYIN", "DY", "OTHER", "QT");
  private static final Map<String, String> NAMES =
      Map.of("WX", "政务微信公众号", "XL", "政务微博", "TT", "政务今日头条号", "DY", "政务抖音号", "QT", "其他账号");

  final Quarter quarter;
  final List<PrintedRow> printed = new ArrayList<>();
  final Map<String, String> stated = new LinkedHashMap<>();
  final List<CheckedChannel> channels = new ArrayList<>();
  private final Map<String, UnitCode> divisions;

  private ZhaotongQuarter(String quarter) {
    this.quarter = Quarter.parse(quarter);
    this.divisions =
        read("units", "region", "division_code", "kind").rows().stream()
            .collect(
                Collectors.toMap(
                    r -> r.text("region"), r -> r.value("division_code", UnitCode::new)));
  }

  static ZhaotongQuarter of(String text) {
    var quarter = new ZhaotongQuarter(text);
    quarter.readWebsites();
    quarter.readPrintedAccounts();
    quarter.readTotals();
    quarter.stated.putAll(ZhaotongData.shipped().statedFigures(quarter.quarter));
    return quarter;
  }

  CircularFigures figures() {
    return CircularFigures.of(channels, List.of(), RateStyle.ONE_DECIMAL);
  }

  List<FigureDifference> differences() {
    return FigureDifferences.between(figures(), stated, printed);
  }

  static CheckedChannel.Builder account(String code, String name) {
    String letters = code.substring(10, 12);
    return CheckedChannel.of(false, code, name)
        .on(letters, NAMES.get(letters))
        .ofUnit(new UnitCode(code.substring(0, 10)), name + "主办单位");
  }

  private void readWebsites() {
    List<CsvFile.Row> failed =
        rows(
            "failing-websites",
            "quarter",
            "region_or_department",
            "name",
            "identification_code",
            "reason");
    for (CsvFile.Row row : failed) {
      String printedRegion = row.text("region_or_department");
      String region =
          divisions.containsKey(printedRegion) ? printedRegion : CircularFigures.MUNICIPAL;
      channels.add(
          website(row.text("identification_code"), row.text("name"), region)
              .failed(row.text("reason"), List.of(row.text("reason")))
              .build());
    }
    for (CsvFile.Row row :
        rows(
            "websites-by-region",
            "quarter",
            "region",
            "websites",
            "failing",
            "pass_rate_as_stated")) {
      String region = row.text("region");
      long there = channels.stream().filter(c -> c.getRegion().equals(region)).count();
      for (long i = there; i < Integer.parseInt(row.text("websites")); i++) {
        channels.add(
            website(
                    "%s%04d".formatted(division(region).division(), 9000 + i),
                    region + "网站",
                    region)
                .synthetic(true)
                .build());
      }
    }
  }

  private CheckedChannel.Builder website(String code, String name, String region) {
    return CheckedChannel.of(true, code, name)
        .ofUnit(division(region), name)
        .inRegion(division(region), region);
  }

  private UnitCode division(String region) {
    return divisions.getOrDefault(region, new UnitCode("530600"));
  }

  private void readPrintedAccounts() {
    for (CsvFile.Row row :
        rows(
            "failing-accounts",
            "quarter",
            "region_or_department",
            "name",
            "platform",
            "identification_code",
            "problem")) {
      String letters = LETTERS.get(row.text("platform"));
      String code = row.text("identification_code");
      String region = row.text("region_or_department");
      printed.add(
          new PrintedRow(quarter, region, row.text("name"), letters, code, row.text("problem")));
      channels.add(
          CheckedChannel.of(false, code, row.text("name"))
              .on(code.isEmpty() ? letters : code.substring(10, 12), NAMES.get(letters))
              .ofUnit(division(region), region)
              .inRegion(division(region), region)
              .failed("单项否决", List.of(row.text("problem")))
              .build());
    }
  }

  private void readTotals() {
    for (CsvFile.Row row :
        rows(
            "totals",
            "quarter",
            "kind",
            "platform",
            "mode",
            "inspected",
            "failed_as_stated",
            "pass_rate_as_stated")) {
      boolean website = row.text("kind").equals("WEBSITE");
      String letters = LETTERS.getOrDefault(row.text("platform"), "");
      if (website) {
        addPortal(Integer.parseInt(row.text("inspected")));
      }
      if (!letters.isEmpty()) {
        fillUp(letters, Integer.parseInt(row.text("inspected")));
      }
    }
  }

  /** The text counts the city's portal in five quarters; attachment 1 never does (Z09). */
  private void addPortal(int running) {
    if (channels.stream().filter(CheckedChannel::isWebsite).count() < running) {
      channels.add(website("5306009999", "合成市门户网站", CircularFigures.CITY).synthetic(true).build());
    }
  }

  private void fillUp(String letters, int inspected) {
    long there =
        channels.stream()
            .filter(c -> c.getPlatform().equals(letters))
            .map(CheckedChannel::identity)
            .distinct()
            .count();
    for (long i = there; i < inspected; i++) {
      channels.add(
          account("530600M900%s%04d".formatted(letters, i), "合成账号").synthetic(true).build());
    }
  }

  private List<CsvFile.Row> rows(String file, String... columns) {
    return read(file, columns).rows().stream()
        .filter(r -> r.text("quarter").equals(quarter.toString()))
        .toList();
  }

  private static CsvFile read(String file, String... columns) {
    return CsvFile.resource(
        ZhaotongData.class, "/org/duban/demo/zhaotong/" + file + ".csv", columns);
  }
}
