package org.duban.register;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * The register's list as it stands in the address of the page. Whatever a hand wrote there is read:
 * what has no meaning is named and left out.
 *
 * @param withoutPortal whether the city's own website is left out of the figures (Z09)
 * @param unknown names of the parameters that have no meaning
 */
public record ChannelAddress(ChannelFilter filter, boolean withoutPortal, List<String> unknown) {
  private static final int MOST_DAYS = 3660;

  public ChannelAddress {
    unknown = List.copyOf(unknown);
  }

  /** Reads the parameters of an address; a missing or empty one narrows nothing. */
  public static ChannelAddress read(Map<String, String> parameters) {
    var reader = new Reader(parameters, new ArrayList<>());
    ChannelState state = reader.value("state", ChannelState::valueOf);
    var filter =
        new ChannelFilter(
            reader.value("county", UnitCode::new),
            reader.value("unit", UnitCode::new),
            reader.value("kind", ChannelKind::valueOf),
            reader.value("platform", Platform::new),
            state,
            state == null && !"TRUE".equals(reader.text("all")),
            parameters.getOrDefault("text", "").strip(),
            reader.value("level", ChannelLevel::valueOf),
            reader.value("verdict", LastVerdict::valueOf),
            reader.value("silent", ChannelAddress::days),
            reader.value("screening", Screening::valueOf));
    return new ChannelAddress(
        filter, "TRUE".equals(reader.text("withoutPortal")), reader.unknown());
  }

  /** Reads what {@link #toString} wrote. */
  public static ChannelAddress parse(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return read(parameters);
  }

  /** The same filters in one county. */
  public ChannelAddress in(UnitCode county) {
    return new ChannelAddress(
        new ChannelFilter(
            county,
            filter.unit(),
            filter.kind(),
            filter.platform(),
            filter.state(),
            filter.running(),
            filter.text(),
            filter.level(),
            filter.verdict(),
            filter.silentDays(),
            filter.screening()),
        withoutPortal,
        List.of());
  }

  private static int days(String text) {
    int days = Integer.parseInt(text);
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("days " + text);
    }
    return days;
  }

  /** The parameters as they stand in the address, without a question mark. */
  @Override
  public String toString() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("county", text(filter.county()));
    parameters.put("unit", text(filter.unit()));
    parameters.put("level", text(filter.level()));
    parameters.put("kind", text(filter.kind()));
    parameters.put("platform", text(filter.platform()));
    parameters.put("state", text(filter.state()));
    parameters.put("verdict", text(filter.verdict()));
    parameters.put("silent", text(filter.silentDays()));
    parameters.put("screening", text(filter.screening()));
    parameters.put("text", filter.text());
    parameters.put("all", filter.state() == null && !filter.running() ? "true" : "");
    parameters.put("withoutPortal", withoutPortal ? "true" : "");
    return parameters.entrySet().stream()
        .filter(parameter -> !parameter.getValue().isEmpty())
        .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private record Reader(Map<String, String> parameters, List<String> unknown) {
    String text(String name) {
      return parameters.getOrDefault(name, "").strip().toUpperCase(Locale.ROOT);
    }

    <T> @Nullable T value(String name, Function<String, T> reading) {
      String text = text(name);
      if (text.isEmpty()) {
        return null;
      }
      try {
        return reading.apply(text);
      } catch (IllegalArgumentException editedByHand) {
        unknown.add(name);
        return null;
      }
    }
  }
}
