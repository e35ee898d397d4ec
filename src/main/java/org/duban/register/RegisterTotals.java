package org.duban.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.duban.people.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * The register's figures broken down by level, by county and by platform; each adds up to the total
 * (requirement B01).
 *
 * @param cityPortal number of websites of the city government itself, which the office may leave
 *     out of the websites (requirement Z09)
 */
public record RegisterTotals(
    List<LevelRow> levels, List<CountyRow> counties, List<PlatformRow> platforms, long cityPortal) {

  /** Figures of one level. */
  public record LevelRow(ChannelLevel level, long websites, long accounts) {
    public long total() {
      return websites + accounts;
    }
  }

  /**
   * Figures of one county with its units; of the city itself with its departments.
   *
   * @param code of the county or the city
   */
  public record CountyRow(String code, long websites, long accounts) {}

  /**
   * Accounts of one platform.
   *
   * @param letters of the platform
   */
  public record PlatformRow(String letters, String name, long number) {}

  /**
   * Adds the counts up.
   *
   * @param withCityPortal false leaves the websites of the city government out
   * @param dictionary gives the platforms their order and names
   */
  public static RegisterTotals of(
      List<ChannelCount> counts, boolean withCityPortal, List<PlatformEntry> dictionary) {
    Map<ChannelLevel, long[]> byLevel = new EnumMap<>(ChannelLevel.class);
    Map<String, long[]> byCounty = new TreeMap<>();
    Map<String, Long> byPlatform = new LinkedHashMap<>();
    dictionary.forEach(entry -> byPlatform.put(entry.getLetters(), 0L));
    long cityPortal = 0;
    for (ChannelLevel level : ChannelLevel.values()) {
      byLevel.put(level, new long[2]);
    }
    for (ChannelCount count : counts) {
      boolean portal = isCityPortal(count);
      cityPortal += portal ? count.number() : 0;
      if (portal && !withCityPortal) {
        continue;
      }
      long[] level = Objects.requireNonNull(byLevel.get(ChannelLevel.of(count.unitKind())));
      level[count.kind().ordinal()] += count.number();
      byCounty.computeIfAbsent(count.county(), c -> new long[2])[count.kind().ordinal()] +=
          count.number();
      String platform = count.platform();
      if (platform != null) {
        byPlatform.merge(platform, count.number(), Long::sum);
      }
    }
    List<LevelRow> levels = new ArrayList<>();
    byLevel.forEach(
        (level, n) ->
            levels.add(
                new LevelRow(
                    level, n[ChannelKind.WEBSITE.ordinal()], n[ChannelKind.ACCOUNT.ordinal()])));
    List<CountyRow> counties =
        byCounty.entrySet().stream()
            .map(
                e ->
                    new CountyRow(
                        e.getKey(),
                        e.getValue()[ChannelKind.WEBSITE.ordinal()],
                        e.getValue()[ChannelKind.ACCOUNT.ordinal()]))
            .toList();
    List<PlatformRow> platforms =
        byPlatform.entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .map(e -> new PlatformRow(e.getKey(), nameOf(e.getKey(), dictionary), e.getValue()))
            .toList();
    return new RegisterTotals(List.copyOf(levels), counties, platforms, cityPortal);
  }

  private static boolean isCityPortal(ChannelCount count) {
    return count.unitKind() == UnitKind.CITY && count.kind() == ChannelKind.WEBSITE;
  }

  private static String nameOf(@Nullable String letters, List<PlatformEntry> dictionary) {
    return dictionary.stream()
        .filter(entry -> entry.getLetters().equals(letters))
        .map(PlatformEntry::getName)
        .findFirst()
        .orElse(String.valueOf(letters));
  }

  public long websites() {
    return levels.stream().mapToLong(LevelRow::websites).sum();
  }

  public long accounts() {
    return levels.stream().mapToLong(LevelRow::accounts).sum();
  }

  public long total() {
    return websites() + accounts();
  }
}
