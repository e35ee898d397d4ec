package org.duban.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duban.demo.ZhaotongData.FailedAccount;
import org.duban.demo.ZhaotongData.FailedWebsite;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/** Which channels a printed quarter inspected: those that failed, and others up to the totals. */
final class PastQuarters {
  private static final List<String> PLATFORMS = List.of("WX", "XL", "TT", "DY", "QT");

  private final ZhaotongData data;
  private final SyntheticRegister register;

  PastQuarters(ZhaotongData data, SyntheticRegister register) {
    this.data = data;
    this.register = register;
  }

  /** Rows of failed accounts of a quarter, as printed. */
  List<FailedAccount> failedAccounts(Quarter quarter) {
    return data.failedAccounts().stream().filter(row -> row.quarter().equals(quarter)).toList();
  }

  /** Rows of failed websites of a quarter, as printed. */
  List<FailedWebsite> failedWebsites(Quarter quarter) {
    return data.failedWebsites().stream().filter(row -> row.quarter().equals(quarter)).toList();
  }

  /** Whether the quarter's rows were printed at all; 2020Q1 printed totals only. */
  boolean hasRows(Quarter quarter) {
    return !failedAccounts(quarter).isEmpty();
  }

  /** Accounts inspected in a quarter, each once. */
  List<DemoChannel> accounts(Quarter quarter) {
    return PLATFORMS.stream().flatMap(p -> accounts(quarter, p).stream()).toList();
  }

  private List<DemoChannel> accounts(Quarter quarter, String platform) {
    Set<DemoChannel> chosen = new LinkedHashSet<>();
    failedAccounts(quarter).stream()
        .map(register::channelOf)
        .filter(channel -> channel.platform().equals(platform))
        .forEach(chosen::add);
    int missing = Math.max(0, data.inspected(quarter, platform) - chosen.size());
    register.channels().stream()
        .filter(channel -> channel.platform().equals(platform) && channel.synthetic())
        .limit(missing)
        .forEach(chosen::add);
    return List.copyOf(chosen);
  }

  /** Websites inspected in a quarter: per region as many as attachment 1 printed. */
  List<DemoChannel> websites(Quarter quarter) {
    List<DemoChannel> inspected = new ArrayList<>();
    data.websitesByRegion().stream()
        .filter(row -> row.quarter().equals(quarter))
        .forEach(
            row -> {
              Set<DemoChannel> chosen = new LinkedHashSet<>();
              failedWebsites(quarter).stream()
                  .map(register::channelOf)
                  .filter(channel -> isOf(channel, row.region()))
                  .forEach(chosen::add);
              register.channels().stream()
                  .filter(channel -> channel.isWebsite() && isOf(channel, row.region()))
                  .forEach(chosen::add);
              chosen.stream().limit(row.websites()).forEach(inspected::add);
            });
    return inspected;
  }

  private boolean isOf(DemoChannel channel, String region) {
    UnitCode unit = channel.unit();
    return region.equals(ZhaotongData.MUNICIPAL)
        ? unit.value().startsWith("530600M")
        : unit.division().equals(register.regionCode(region).value());
  }

  /** The website that no attachment counts any more in the last quarter. */
  List<DemoChannel> websitesClosedBefore(Quarter quarter) {
    List<DemoChannel> running = websites(quarter);
    return register.channels().stream()
        .filter(DemoChannel::isWebsite)
        .filter(channel -> !running.contains(channel))
        .toList();
  }
}
