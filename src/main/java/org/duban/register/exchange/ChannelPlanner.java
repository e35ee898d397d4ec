package org.duban.register.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.register.Channel;
import org.duban.register.ChannelEntry;
import org.duban.register.CodeInUse;
import org.duban.register.IdentificationCode;
import org.duban.register.Platform;
import org.duban.register.PlatformEntry;
import org.duban.register.TwoNamesUnderOneCode;
import org.duban.shared.DomainException;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Judges the rows of one table of channels. */
final class ChannelPlanner implements ImportRules.Planner {
  private final ChannelImportRules rules;
  private final String source;
  private final OfficeTree tree;
  private final List<PlatformEntry> platforms;
  private final ChannelMatches matches = new ChannelMatches();
  private final Map<String, Integer> seen = new HashMap<>();

  ChannelPlanner(ChannelImportRules rules, String source) {
    this.rules = rules;
    this.source = source;
    this.tree = new OfficeTree(rules.units.list());
    this.platforms = rules.platforms.list();
  }

  @Override
  public List<RowPlan> plan(List<RowToPlan> rows) {
    var lines = new ArrayList<@Nullable ChannelLine>();
    var plans = new ArrayList<@Nullable RowPlan>();
    for (RowToPlan row : rows) {
      try {
        lines.add(read(row.row()));
        plans.add(null);
      } catch (DomainException refusal) {
        lines.add(null);
        plans.add(RowPlan.refused(label(row.row()), refusal));
      } catch (FaultyCell fault) {
        lines.add(null);
        plans.add(RowPlan.refused(label(row.row()), fault.reason()));
      }
    }
    List<Channel> known = lookUp(lines);
    Map<Optional<IdentificationCode>, List<Channel>> byCode = new HashMap<>();
    known.forEach(c -> byCode.computeIfAbsent(c.code(), code -> new ArrayList<>()).add(c));
    var judged = new ArrayList<RowPlan>();
    for (int i = 0; i < rows.size(); i++) {
      ChannelLine line = lines.get(i);
      RowPlan refused = plans.get(i);
      if (refused != null || line == null) {
        judged.add(refused == null ? RowPlan.unchanged("") : refused);
      } else {
        judged.add(judge(line, rows.get(i), byCode.getOrDefault(line.code(), List.of())));
      }
    }
    return judged;
  }

  private ChannelLine read(SheetRow row) {
    FaultyCell.check(row);
    var line = new ChannelLine(row, platforms, rules.clock.today());
    tree.checkOwn(line.unit());
    if (tree.find(line.unit()).isEmpty()) {
      throw new UnitNotRegistered(line.unit().value());
    }
    Integer earlier = seen.putIfAbsent(line.identity(), row.line());
    if (earlier != null) {
      throw new RowRepeated(
          earlier, line.code().map(IdentificationCode::value).orElse(line.name()));
    }
    return line;
  }

  private static String label(SheetRow row) {
    String name = row.text(ChannelColumns.NAME);
    return name.substring(0, Math.min(name.length(), 200));
  }

  private List<Channel> lookUp(List<@Nullable ChannelLine> lines) {
    List<ChannelLine> read = lines.stream().flatMap(Stream::ofNullable).toList();
    List<IdentificationCode> codes =
        read.stream().flatMap(l -> l.code().stream()).distinct().toList();
    List<UnitCode> units =
        read.stream().filter(l -> l.code().isEmpty()).map(ChannelLine::unit).distinct().toList();
    var known = new ArrayList<Channel>();
    if (!codes.isEmpty()) {
      known.addAll(rules.lookup.withCodes(codes));
    }
    if (!units.isEmpty()) {
      known.addAll(rules.lookup.withoutCode(units));
    }
    return known;
  }

  private RowPlan judge(ChannelLine line, RowToPlan row, List<Channel> known) {
    try {
      Channel registered = matches.find(line, known);
      return registered == null ? add(line) : change(line, registered, row.renames());
    } catch (DomainException refusal) {
      return RowPlan.refused(line.name(), refusal);
    }
  }

  private RowPlan add(ChannelLine line) {
    ChannelEntry entry = line.entry(null, source);
    checkCode(entry, null);
    return RowPlan.added(
        line.name(), ChannelFields.differences(null, entry), () -> rules.register.add(entry), 0);
  }

  private RowPlan change(ChannelLine line, Channel registered, boolean renames) {
    ChannelEntry entry = line.entry(registered, source);
    if (!registered.unit().equals(line.unit())) {
      throw new UnitOfChannelDiffers(nameOf(registered.unit()), nameOf(line.unit()));
    }
    List<FieldChange> changes = ChannelFields.differences(registered, entry);
    if (changes.isEmpty()) {
      return RowPlan.unchanged(line.name());
    }
    rules.register.checkChange(registered, entry);
    if (entry.state().isMonitored() && !registered.getState().isMonitored()) {
      checkCode(entry, registered.id());
    }
    if (!entry.name().equals(registered.getName()) && !renames) {
      return RowPlan.asked(
          line.name(),
          changes,
          new TwoNamesUnderOneCode(
              registered.code().orElseThrow(), registered.getName(), entry.name()));
    }
    return RowPlan.changed(line.name(), changes, () -> rules.register.change(registered, entry));
  }

  private void checkCode(ChannelEntry entry, @Nullable Long channelId) {
    IdentificationCode code = entry.code();
    if (code == null) {
      return;
    }
    Platform platform = entry.platform();
    try {
      rules.codes.check(code, entry.kind(), platform, entry.name(), entry.unit(), channelId);
    } catch (CodeInUse | TwoNamesUnderOneCode held) {
      // One that has left does not keep another from holding its code.
      if (entry.state().isMonitored()) {
        throw held;
      }
    }
    if (entry.state().isMonitored()) {
      rules.register.checkFree(code);
    }
  }

  private String nameOf(UnitCode unit) {
    return tree.find(unit).map(u -> u.getName()).orElse(unit.value());
  }
}
