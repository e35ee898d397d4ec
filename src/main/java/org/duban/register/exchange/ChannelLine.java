package org.duban.register.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.register.Channel;
import org.duban.register.ChannelDetails;
import org.duban.register.ChannelEntry;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.register.FilingText;
import org.duban.register.IdentificationCode;
import org.duban.register.Platform;
import org.duban.register.PlatformEntry;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** What a row says about a channel, before the register is asked. */
final class ChannelLine {
  private static final int NOTE_LENGTH = 2000;

  private final CellReading cells;
  private final @Nullable IdentificationCode code;
  private final ChannelKind kind;
  private final @Nullable Platform platform;
  private final String name;
  private final UnitCode unit;
  private final @Nullable ChannelState state;
  private final LocalDate since;

  /**
   * @throws org.duban.shared.DomainException when a cell does not say what it should
   */
  ChannelLine(SheetRow row, List<PlatformEntry> platforms, LocalDate today) {
    cells = new CellReading(row);
    name = cells.required(ChannelColumns.NAME, FilingText.NAME.limit());
    String written = row.text(ChannelColumns.CODE);
    code = written.isEmpty() ? null : IdentificationCode.typed(written);
    unit = OfficeTree.code(cells.required(ChannelColumns.UNIT, 20));
    platform = platform(row.text(ChannelColumns.PLATFORM), platforms);
    kind = kind();
    state = cells.word(ChannelColumns.STATE, Vocabulary::state, Vocabulary.states());
    since = cells.day(ChannelColumns.SINCE, today);
  }

  private ChannelKind kind() {
    ChannelKind said = cells.word(ChannelColumns.KIND, Vocabulary::kind, Vocabulary.kinds());
    if (said != null && (said == ChannelKind.ACCOUNT) == (platform != null)) {
      return said;
    }
    if (said == null && (code != null || platform != null)) {
      return platform == null ? ChannelKind.WEBSITE : ChannelKind.ACCOUNT;
    }
    throw new KindUnclear(name);
  }

  private @Nullable Platform platform(String word, List<PlatformEntry> platforms) {
    Platform ofCode = code == null ? null : code.platform().orElse(null);
    String known = String.join("、", platforms.stream().map(PlatformEntry::getName).toList());
    if (ofCode != null && platforms.stream().noneMatch(p -> p.platform().equals(ofCode))) {
      throw new WordNotKnown(ChannelColumns.CODE.name(), ofCode.letters(), known);
    }
    if (word.isEmpty()) {
      return ofCode;
    }
    List<Platform> meant =
        platforms.stream()
            .filter(p -> p.getName().equals(word) || p.getLetters().equalsIgnoreCase(word))
            .map(PlatformEntry::platform)
            .toList();
    if (meant.isEmpty()) {
      // 微信 for 微信公众号: short names are in use, and the code says which one is meant.
      meant =
          platforms.stream()
              .filter(p -> p.getName().contains(word) || word.contains(p.getName()))
              .map(PlatformEntry::platform)
              .toList();
    }
    if (ofCode != null && meant.contains(ofCode)) {
      return ofCode;
    }
    if (meant.size() != 1) {
      throw new WordNotKnown(ChannelColumns.PLATFORM.name(), word, known);
    }
    return meant.get(0);
  }

  /**
   * The channel as it would be afterwards: an empty cell keeps what the register holds.
   *
   * @param registered null when it is new
   */
  ChannelEntry entry(@Nullable Channel registered, String source) {
    ChannelDetails old = registered == null ? ChannelDetails.NONE : registered.getDetails();
    var details =
        new ChannelDetails(
            text(ChannelColumns.ADDRESS, old.address(), FilingText.ADDRESS),
            text(ChannelColumns.OWNER, old.owner(), FilingText.OWNER),
            text(
                ChannelColumns.PLATFORM_ACCOUNT,
                old.platformAccount(),
                FilingText.PLATFORM_ACCOUNT),
            text(ChannelColumns.INTRODUCTION, old.introduction(), FilingText.INTRODUCTION),
            text(ChannelColumns.ICP_NUMBER, old.icpNumber(), FilingText.ICP_NUMBER),
            text(ChannelColumns.RESPONSIBLE, old.responsible(), FilingText.RESPONSIBLE),
            text(ChannelColumns.PHONE, old.phone(), FilingText.PHONE));
    return new ChannelEntry(
        kind,
        code,
        platform,
        registered == null ? name : sameOr(registered.getName()),
        unit,
        state != null ? state : registered == null ? ChannelState.NORMAL : registered.getState(),
        details,
        cells.text(
            ChannelColumns.NOTE, registered == null ? "" : registered.getNote(), NOTE_LENGTH),
        since,
        source);
  }

  private String sameOr(String registered) {
    return CellText.clean(registered).equals(name) ? registered : name;
  }

  private String text(SheetColumn column, String registered, FilingText limit) {
    return cells.text(column, registered, limit.limit());
  }

  Optional<IdentificationCode> code() {
    return Optional.ofNullable(code);
  }

  ChannelKind channelKind() {
    return kind;
  }

  Optional<Platform> platform() {
    return Optional.ofNullable(platform);
  }

  String name() {
    return name;
  }

  UnitCode unit() {
    return unit;
  }

  /** Empty when the row does not say. */
  Optional<ChannelState> state() {
    return Optional.ofNullable(state);
  }

  /** Whether the row speaks of a channel that runs; so it does when it names no state. */
  boolean isRunning() {
    return state == null || state.isMonitored();
  }

  /** Two rows with the same identity speak of the same channel. */
  String identity() {
    String held = code == null ? kind + "/" + platform + "/" + unit + "/" + name : code.value();
    return isRunning() ? held : held + "/" + name + "/" + state;
  }
}
