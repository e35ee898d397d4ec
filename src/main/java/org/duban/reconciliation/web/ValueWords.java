package org.duban.reconciliation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.faces.TextMap;
import org.duban.people.Units;
import org.duban.reconciliation.ComparedField;
import org.duban.register.ChannelState;
import org.duban.register.Platform;
import org.duban.register.Platforms;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Compared values as people read them: a unit by its name, a state by its word. */
@ApplicationScoped
public class ValueWords {
  @Inject private Units units;
  @Inject private Platforms platforms;
  @Inject private TextMap texts;

  public String of(@Nullable ComparedField field, String value) {
    if (value.isEmpty() || field == null) {
      return value;
    }
    return switch (field) {
      case UNIT -> unit(new UnitCode(value));
      case STATE -> texts.label(ChannelState.valueOf(value));
      case NAME, CODE, OWNER, ADDRESS, PLATFORM_ACCOUNT -> value;
    };
  }

  /** Name and code of a unit. */
  public String unit(UnitCode code) {
    return units.find(code).map(u -> u.getName()).orElse("") + " " + code.value();
  }

  /** Name of a platform; empty for a website. */
  public String platform(@Nullable String letters) {
    return letters == null ? "" : platforms.nameOf(new Platform(letters));
  }
}
