package org.duban.register.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.shared.UnitCode;

/** The units of the office's city, as they stand when a file is judged. */
final class OfficeTree {
  private final Map<UnitCode, Unit> units = new HashMap<>();
  private final Optional<Unit> city;

  OfficeTree(List<Unit> all) {
    all.forEach(unit -> units.put(unit.code(), unit));
    city =
        all.stream()
            .filter(u -> u.getKind() == UnitKind.CITY)
            .max(Comparator.comparingLong(this::below));
  }

  Optional<Unit> find(UnitCode code) {
    return Optional.ofNullable(units.get(code));
  }

  /** The office's own city: the one to whose division most units belong. */
  Optional<Unit> city() {
    return city;
  }

  private long below(Unit one) {
    return units.keySet().stream().filter(code -> isOf(one, code)).count();
  }

  private static boolean isOf(Unit one, UnitCode code) {
    return one.getCode().substring(0, 4).equals(code.value().substring(0, 4));
  }

  /**
   * A city and its counties share the first four digits of their division codes (GB/T 2260).
   *
   * @throws UnitOfOtherCity when the code belongs to another one; never in an empty register
   */
  void checkOwn(UnitCode code) {
    city.filter(own -> !isOf(own, code))
        .ifPresent(
            own -> {
              throw new UnitOfOtherCity(code.value(), own.getName(), own.getCode());
            });
  }

  /**
   * @throws UnitCodeMalformed when the text is no code of a unit
   */
  static UnitCode code(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (!UnitCode.isValid(upper)) {
      throw new UnitCodeMalformed(text);
    }
    return new UnitCode(upper);
  }
}
