package org.duban.registercheck;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.people.Unit;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What the screening of a round found (requirement Z20).
 *
 * @param figures one figure a kind, in their order; a channel counts once in every kind it is of
 * @param lines the channels, by unit and name
 */
public record ScreeningResult(List<Figure> figures, List<Line> lines) {
  /** How many channels are of a kind. */
  public record Figure(Concern concern, long channels) {}

  /**
   * A channel of one kind at least.
   *
   * @param county what the county is called in an address
   */
  public record Line(ScreenedChannel channel, String unitName, String countyName, String county) {}

  /**
   * Counts and filters.
   *
   * @param units every unit by code
   * @param county what the county is called in an address; null for any
   * @param concern null for any; the figures count all kinds in any case
   */
  static ScreeningResult of(
      List<ScreenedChannel> channels,
      Map<UnitCode, Unit> units,
      @Nullable String county,
      @Nullable Concern concern) {
    List<Line> lines =
        channels.stream()
            .map(channel -> line(channel, units))
            .filter(line -> county == null || county.equals(line.county()))
            .sorted(
                Comparator.comparing((Line line) -> line.channel().unit())
                    .thenComparing(line -> line.channel().channelName()))
            .toList();
    List<Figure> figures =
        List.of(Concern.values()).stream()
            .map(kind -> new Figure(kind, lines.stream().filter(l -> isOf(l, kind)).count()))
            .toList();
    return new ScreeningResult(
        figures, concern == null ? lines : lines.stream().filter(l -> isOf(l, concern)).toList());
  }

  private static boolean isOf(Line line, Concern concern) {
    return line.channel().screened().has(concern);
  }

  private static Line line(ScreenedChannel channel, Map<UnitCode, Unit> units) {
    Optional<Unit> unit = Optional.ofNullable(units.get(channel.unit()));
    Optional<UnitCode> county = unit.flatMap(Unit::county);
    return new Line(
        channel,
        unit.map(Unit::getName).orElse(channel.unit().value()),
        county.map(units::get).map(Unit::getName).orElse(""),
        county.map(UnitCode::value).orElse(CheckFilter.MUNICIPAL));
  }
}
