package org.duban.register.web;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.faces.Texts;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.Units;
import org.duban.register.Dictionary;
import org.duban.register.PlatformEntry;
import org.duban.register.Platforms;
import org.duban.shared.UnitCode;

/** What the register's list can be narrowed by, for choosing. */
@ApplicationScoped
public class RegisterChoices {
  @Inject private Units units;
  @Inject private Platforms platforms;
  @Inject private WordChoices words;

  /** Codes of the counties and the city by name. */
  Map<String, String> counties() {
    return units.list().stream()
        .filter(u -> u.getKind() == UnitKind.COUNTY || u.getKind() == UnitKind.CITY)
        .collect(toMap(Unit::getName, Unit::getCode, (a, b) -> a, LinkedHashMap::new));
  }

  /** Letters of the platforms by name. */
  Map<String, String> platforms() {
    return platforms.list().stream()
        .collect(
            toMap(
                PlatformEntry::getName,
                PlatformEntry::getLetters,
                (a, b) -> a,
                LinkedHashMap::new));
  }

  /** States by what the office calls them. */
  Map<String, String> states() {
    return words.of(Dictionary.CHANNEL_STATE);
  }

  /** Values of an enum by their words. */
  static <E extends Enum<E>> Map<String, String> of(E[] values) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (E value : values) {
      choices.put(
          Texts.of(value.getDeclaringClass().getSimpleName() + "." + value.name()), value.name());
    }
    return choices;
  }

  String nameOf(UnitCode unit) {
    return units.find(unit).map(Unit::getName).orElse("");
  }
}
