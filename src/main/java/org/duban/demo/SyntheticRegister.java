package org.duban.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.demo.ZhaotongData.FailedAccount;
import org.duban.demo.ZhaotongData.FailedWebsite;
import org.duban.demo.ZhaotongData.Region;
import org.duban.people.UnitKind;
import org.duban.shared.UnitCode;

/**
 * The register that the printed rows imply: every named channel once, and made-up ones until each
 * quarter's sample can be drawn. Deterministic: the same rows give the same register.
 *
 * <p>Unit numbers: those that codes print are kept; M801–M899 are for named accounts without a
 * printed code, M901–M999 for made-up units. One account a unit and platform.
 */
public final class SyntheticRegister {
  /** Made-up accounts beyond the largest sample of a platform, so that a draw is a draw. */
  private static final int SPARE = 6;

  private static final List<String> PLATFORMS = List.of("WX", "XL", "TT", "DY", "QT");

  private final ZhaotongData data;
  private final Map<UnitCode, DemoUnit> units = new LinkedHashMap<>();
  private final Map<String, DemoChannel> channels = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, String> departments = new LinkedHashMap<>();

  private SyntheticRegister(ZhaotongData data) {
    this.data = data;
  }

  /** Builds the register from the printed rows. */
  public static SyntheticRegister of(ZhaotongData data) {
    var register = new SyntheticRegister(data);
    register.addRegions();
    register.addDepartments();
    register.addWebsites();
    register.addCodedAccounts();
    register.addAccountsWithoutCode();
    register.fillUp();
    return register;
  }

  /** All units, each after the one above it. */
  public Collection<DemoUnit> units() {
    return List.copyOf(units.values());
  }

  public Collection<DemoChannel> channels() {
    return List.copyOf(new LinkedHashSet<>(channels.values()));
  }

  /** The channel that a printed row of failed accounts means. */
  public DemoChannel channelOf(FailedAccount row) {
    DemoChannel byCode = row.code().isEmpty() ? null : channels.get(row.code());
    return byCode != null ? byCode : get(row.printedIdentity());
  }

  /** The website that a printed row means. */
  public DemoChannel channelOf(FailedWebsite row) {
    return get(row.code());
  }

  /** Code of the city, county or department that attachments call by this name. */
  public UnitCode regionCode(String name) {
    String department = departments.get(name);
    return department != null ? new UnitCode(department) : new UnitCode(division(name));
  }

  private DemoChannel get(String identity) {
    DemoChannel channel = channels.get(identity);
    if (channel == null) {
      throw new IllegalArgumentException("no channel " + identity);
    }
    return channel;
  }

  private String division(String region) {
    return data.regions().stream()
        .filter(r -> r.name().equals(region))
        .map(Region::division)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no region " + region));
  }

  private Region city() {
    return data.regions().stream().filter(Region::isCity).findFirst().orElseThrow();
  }

  private List<Region> counties() {
    return data.regions().stream().filter(r -> !r.isCity()).toList();
  }

  private void addRegions() {
    UnitCode city = new UnitCode(city().division());
    add(new DemoUnit(city, city().name(), UnitKind.CITY, null, false));
    for (Region county : counties()) {
      UnitCode code = new UnitCode(county.division());
      add(new DemoUnit(code, county.name(), UnitKind.COUNTY, city, false));
    }
  }

  private void addDepartments() {
    Set<String> names = new LinkedHashSet<>();
    data.failedWebsites().forEach(row -> names.add(row.region()));
    data.failedAccounts().forEach(row -> names.add(row.region()));
    for (String name : names) {
      if (data.regions().stream().noneMatch(r -> r.name().equals(name))) {
        UnitCode code = nextUnit(city().division(), 800);
        departments.put(name, code.value());
        add(new DemoUnit(code, name, UnitKind.MUNICIPAL_DEPARTMENT, cityCode(), false));
      }
    }
  }

  private void addWebsites() {
    for (FailedWebsite row : data.failedWebsites()) {
      addWebsite(row.code(), row.name(), regionCode(row.region()), false);
    }
    for (Region county : counties()) {
      UnitCode unit = new UnitCode(county.division());
      if (websites(unit).isEmpty()) {
        String name = county.name() + "政府网站（合成）";
        addWebsite(county.division() + "9001", name, unit, true);
      }
    }
    int wanted =
        data.websitesByRegion().stream()
            .filter(row -> row.region().equals(ZhaotongData.MUNICIPAL))
            .mapToInt(ZhaotongData.RegionWebsites::websites)
            .max()
            .orElse(0);
    int there =
        (int) channels.values().stream().filter(c -> c.isWebsite() && isMunicipal(c)).count();
    for (int i = 1; i <= wanted - there; i++) {
      UnitCode unit = nextUnit(city().division(), 900);
      String name = "市直单位" + unit.value().substring(7) + "号（合成）";
      add(new DemoUnit(unit, name, UnitKind.MUNICIPAL_DEPARTMENT, cityCode(), true));
      addWebsite(city().division() + "90" + two(i), name + "网站", unit, true);
    }
  }

  private boolean isMunicipal(DemoChannel channel) {
    DemoUnit unit = units.get(channel.unit());
    return unit != null && unit.kind() == UnitKind.MUNICIPAL_DEPARTMENT;
  }

  private List<DemoChannel> websites(UnitCode unit) {
    return channels.values().stream().filter(c -> c.isWebsite() && c.unit().equals(unit)).toList();
  }

  private void addWebsite(String code, String name, UnitCode unit, boolean synthetic) {
    channels.putIfAbsent(code, new DemoChannel(code, "", name, List.of(), unit, synthetic, code));
  }

  private void addCodedAccounts() {
    for (FailedAccount row : data.failedAccounts()) {
      if (row.code().isEmpty()) {
        continue;
      }
      UnitCode unit = new UnitCode(row.code().substring(0, 10));
      String platform = row.code().substring(10, 12);
      DemoChannel known = channels.get(row.code());
      if (known == null) {
        addAccount(row.code(), platform, row.name(), unit, row.code());
      } else if (!known.name().equals(row.name())) {
        List<String> names = new ArrayList<>(known.otherNames());
        names.add(row.name());
        channels.put(
            row.code(),
            new DemoChannel(
                row.code(), platform, known.name(), names, unit, false, known.identity()));
      }
      nameUnit(unit, row.region(), row.name());
    }
  }

  private void addAccountsWithoutCode() {
    for (FailedAccount row : data.failedAccounts()) {
      if (!row.code().isEmpty() || channels.containsKey(row.printedIdentity())) {
        continue;
      }
      DemoChannel sameName =
          channels.values().stream()
              .filter(c -> c.platform().equals(row.platform()))
              .filter(c -> c.name().equals(row.name()) || c.otherNames().contains(row.name()))
              .filter(c -> c.unit().division().equals(regionCode(row.region()).division()))
              .findFirst()
              .orElse(null);
      if (sameName != null) {
        channels.put(row.printedIdentity(), sameName);
        continue;
      }
      UnitCode region = regionCode(row.region());
      UnitCode unit = region;
      if (units.get(region) != null && region.value().length() == 6) {
        unit = nextUnit(region.value(), 800);
        nameUnit(unit, row.region(), row.name());
      }
      addAccount("", row.platform(), row.name(), unit, row.printedIdentity());
    }
  }

  private void addAccount(
      String code, String platform, String name, UnitCode unit, String identity) {
    channels.put(identity, new DemoChannel(code, platform, name, List.of(), unit, false, identity));
  }

  /** A unit bears the account's name only where that clearly is the name of a body. */
  private void nameUnit(UnitCode code, String region, String account) {
    boolean body = account.matches(".*(局|人民政府|卫生院)|" + region + ".{1,4}(镇|乡)");
    DemoUnit known = units.get(code);
    if (known != null && (!known.synthetic() || !body)) {
      return;
    }
    boolean town = account.matches(".*(镇|乡)(人民政府)?");
    String number = code.value().substring(7);
    add(
        new DemoUnit(
            code,
            body ? account : region + "单位" + number + "号（合成）",
            body && town ? UnitKind.TOWN : UnitKind.COUNTY_DEPARTMENT,
            new UnitCode(division(region)),
            !body));
  }

  private void fillUp() {
    List<Region> counties = counties();
    Map<String, UnitCode> made = new LinkedHashMap<>();
    for (String platform : PLATFORMS) {
      int wanted =
          data.issues().keySet().stream().mapToInt(q -> data.inspected(q, platform)).max().orElse(0)
              + SPARE;
      for (int i = 0; i < wanted; i++) {
        Region county = counties.get(i % counties.size());
        String place = county.division() + "/" + i / counties.size();
        UnitCode unit = made.computeIfAbsent(place, p -> madeUpUnit(county));
        String code = unit.value() + platform + "0001";
        String name = "合成账号" + unit.value() + platform;
        channels.put(code, new DemoChannel(code, platform, name, List.of(), unit, true, code));
      }
    }
  }

  private UnitCode madeUpUnit(Region county) {
    UnitCode code = nextUnit(county.division(), 900);
    int number = Integer.parseInt(code.value().substring(7));
    add(
        new DemoUnit(
            code,
            county.name() + "单位" + number + "号（合成）",
            number % 3 == 0 ? UnitKind.TOWN : UnitKind.COUNTY_DEPARTMENT,
            new UnitCode(county.division()),
            true));
    return code;
  }

  private UnitCode nextUnit(String division, int base) {
    int number = numbers.merge(division + base, 1, Integer::sum);
    if (number > 99) {
      throw new IllegalStateException("no unit numbers left in " + division);
    }
    return new UnitCode(division + "M" + (base + number));
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private UnitCode cityCode() {
    return new UnitCode(city().division());
  }

  private void add(DemoUnit unit) {
    units.put(unit.code(), unit);
  }
}
