package org.duban.reconciliation;

import static org.duban.reconciliation.SourceColumns.CODE;
import static org.duban.reconciliation.SourceColumns.NAME;
import static org.duban.reconciliation.SourceColumns.PLATFORM;
import static org.duban.reconciliation.SourceColumns.STATE;
import static org.duban.reconciliation.SourceColumns.UNIT_CODE;
import static org.duban.reconciliation.SourceColumns.UNIT_NAME;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.register.IdentificationCode;
import org.duban.register.MalformedCode;
import org.duban.register.Platform;
import org.duban.register.exchange.Sheet;
import org.duban.register.exchange.SheetRow;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Makes lines of a table's rows, and says of each other row why not. */
final class ReadSource {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_OTHER = 500;

  private final Map<UnitCode, Unit> byCode = new HashMap<>();
  private final Map<String, UnitCode> byName = new HashMap<>();
  private final UnitCode city;
  private final SourceWords words;

  private final List<SourceLine> taken = new ArrayList<>();
  private final List<RefusedRow> refused = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private long foreign;

  /**
   * @param units all units; the city among them says whose file it must be
   */
  ReadSource(List<Unit> units, SourceWords words) {
    this.words = words;
    for (Unit unit : units) {
      byCode.put(unit.code(), unit);
      byName.merge(unit.getName(), unit.code(), (a, b) -> a);
    }
    city =
        units.stream()
            .filter(u -> u.getKind() == UnitKind.CITY)
            .map(Unit::code)
            .min(UnitCode::compareTo)
            .orElseThrow();
  }

  SourceRows read(Sheet sheet) {
    for (SheetRow row : sheet.rows()) {
      try {
        take(row);
      } catch (Refused why) {
        foreign += why.fault == RowFault.OTHER_CITY ? 1 : 0;
        refused.add(RefusedRow.of(row.line(), why.fault, why.detail, row.texts(SourceColumns.ALL)));
      }
    }
    return new SourceRows(taken, refused, foreign);
  }

  private void take(SheetRow row) throws Refused {
    if (row.fault().isPresent()) {
      throw new Refused(RowFault.CELL_UNREADABLE, row.fault().get().getKey());
    }
    String name = row.text(NAME);
    if (name.isEmpty()) {
      throw new Refused(RowFault.NAME_MISSING, "");
    }
    for (String text : row.texts(SourceColumns.ALL)) {
      if (text.length() > LONGEST_OTHER || name.length() > LONGEST_NAME) {
        throw new Refused(RowFault.TEXT_TOO_LONG, text);
      }
    }
    IdentificationCode code = code(row);
    UnitCode stated = statedUnit(row, code);
    String platform = platform(row, code);
    ChannelState state =
        words
            .state(row.text(STATE))
            .orElseThrow(() -> new Refused(RowFault.STATE_UNKNOWN, row.text(STATE)));
    boolean known = stated != null && byCode.containsKey(stated);
    UnitCode unit = known && stated != null ? stated : divisionOf(code, stated);
    String key =
        code != null ? code.value() : "%s|%s|%s".formatted(platform, unit, Likeness.plain(name));
    Integer before = lines.putIfAbsent(key, row.line());
    if (before != null) {
      throw new Refused(
          code == null ? RowFault.CHANNEL_TWICE : RowFault.CODE_TWICE, String.valueOf(before));
    }
    taken.add(
        new SourceLine(
            key,
            row.line(),
            platform.equals(SourceWords.WEBSITE) ? ChannelKind.WEBSITE : ChannelKind.ACCOUNT,
            code == null ? null : code.value(),
            platform.equals(SourceWords.WEBSITE) ? null : platform,
            name,
            unit,
            known,
            state,
            row.text(SourceColumns.ADDRESS),
            row.text(SourceColumns.OWNER),
            row.text(SourceColumns.PLATFORM_ACCOUNT)));
  }

  private @Nullable IdentificationCode code(SheetRow row) throws Refused {
    String text = row.text(CODE);
    if (text.isEmpty()) {
      return null;
    }
    try {
      IdentificationCode code = IdentificationCode.typed(text);
      if (code.division().filter(d -> !isOurs(d)).isPresent()) {
        throw new Refused(RowFault.OTHER_CITY, code.value());
      }
      return code;
    } catch (MalformedCode malformed) {
      throw new Refused(RowFault.CODE_MALFORMED, text);
    }
  }

  /** The city's counties share its first four digits (GB/T 2260). */
  private boolean isOurs(String division) {
    return division.startsWith(city.division().substring(0, 4));
  }

  /** The unit that the row names by its code, by the account's code, or by its name. */
  private @Nullable UnitCode statedUnit(SheetRow row, @Nullable IdentificationCode code)
      throws Refused {
    String text = row.text(UNIT_CODE).toUpperCase(Locale.ROOT);
    if (UnitCode.isValid(text)) {
      var unit = new UnitCode(text);
      if (!isOurs(unit.division())) {
        throw new Refused(RowFault.OTHER_CITY, text);
      }
      return unit;
    }
    return Optional.ofNullable(code)
        .flatMap(IdentificationCode::unitCode)
        .filter(byCode::containsKey)
        .orElseGet(() -> byName.get(row.text(UNIT_NAME)));
  }

  /** The county of a unit that we do not know, so that its supervisor sees the row. */
  private UnitCode divisionOf(@Nullable IdentificationCode code, @Nullable UnitCode stated) {
    return Optional.ofNullable(stated)
        .map(UnitCode::division)
        .or(() -> Optional.ofNullable(code).flatMap(IdentificationCode::division))
        .map(UnitCode::new)
        .filter(byCode::containsKey)
        .orElse(city);
  }

  private String platform(SheetRow row, @Nullable IdentificationCode code) throws Refused {
    String word = row.text(PLATFORM);
    Optional<String> meant = word.isEmpty() ? Optional.empty() : words.platform(word);
    if (code != null) {
      String letters = code.platform().map(Platform::letters).orElse(SourceWords.WEBSITE);
      if (meant.filter(m -> !m.equals(letters)).isPresent()) {
        throw new Refused(RowFault.PLATFORM_CONTRADICTS_CODE, word);
      }
      if (words.platform(letters).isEmpty()) {
        throw new Refused(RowFault.PLATFORM_UNKNOWN, letters);
      }
      return letters;
    }
    if (word.isEmpty()) {
      throw new Refused(RowFault.KIND_UNKNOWN, "");
    }
    return meant.orElseThrow(() -> new Refused(RowFault.PLATFORM_UNKNOWN, word));
  }

  /** Ends the reading of one row. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final RowFault fault;
    private final String detail;

    Refused(RowFault fault, String detail) {
      super(detail, null, false, false);
      this.fault = fault;
      this.detail = detail;
    }
  }
}
