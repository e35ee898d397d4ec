package org.duban.register.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.shared.DomainException;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Judges the rows of one table of units: the highest first, since the others hang below them. */
final class UnitPlanner implements ImportRules.Planner {
  private static final int NAME_LENGTH = 200;

  private final UnitImportRules rules;
  private final OfficeTree tree;
  private final Map<UnitCode, Integer> seen = new HashMap<>();
  private final Map<UnitCode, UnitKind> kinds = new HashMap<>();
  private @Nullable UnitCode city;

  UnitPlanner(UnitImportRules rules) {
    this.rules = rules;
    List<Unit> all = rules.units.list();
    this.tree = new OfficeTree(all);
    all.forEach(unit -> kinds.put(unit.code(), unit.getKind()));
    this.city = tree.city().map(Unit::code).orElse(null);
  }

  @Override
  public List<RowPlan> plan(List<RowToPlan> rows) {
    Map<Integer, RowPlan> plans = new HashMap<>();
    for (Level level : Level.values()) {
      for (int i = 0; i < rows.size(); i++) {
        if (Level.of(rows.get(i).row()) == level) {
          plans.put(i, judge(rows.get(i)));
        }
      }
    }
    var inOrder = new ArrayList<RowPlan>();
    for (int i = 0; i < rows.size(); i++) {
      inOrder.add(plans.getOrDefault(i, RowPlan.unchanged("")));
    }
    return inOrder;
  }

  /** In which order rows are judged; what is unclear comes last and is refused there. */
  private enum Level {
    CITY,
    COUNTY,
    BELOW;

    static Level of(SheetRow row) {
      String code = row.text(UnitColumns.CODE);
      if (code.length() != 6) {
        return BELOW;
      }
      boolean saysCity =
          Vocabulary.unitKind(row.text(UnitColumns.KIND))
              .filter(k -> k == UnitKind.CITY)
              .isPresent();
      return saysCity || code.endsWith("00") ? CITY : COUNTY;
    }
  }

  private RowPlan judge(RowToPlan row) {
    String label = row.row().text(UnitColumns.NAME);
    label = label.substring(0, Math.min(label.length(), NAME_LENGTH));
    try {
      FaultyCell.check(row.row());
      var cells = new CellReading(row.row());
      UnitCode code = OfficeTree.code(cells.required(UnitColumns.CODE, 20));
      String name = cells.required(UnitColumns.NAME, NAME_LENGTH);
      UnitKind said = cells.word(UnitColumns.KIND, Vocabulary::unitKind, Vocabulary.unitKinds());
      tree.checkOwn(code);
      Integer earlier = seen.putIfAbsent(code, row.row().line());
      if (earlier != null) {
        throw new RowRepeated(earlier, code.value());
      }
      Unit registered = tree.find(code).orElse(null);
      return registered == null
          ? add(row.row(), code, name, said)
          : change(row, registered, name, said);
    } catch (FaultyCell fault) {
      return RowPlan.refused(label, fault.reason());
    } catch (DomainException refusal) {
      return RowPlan.refused(label, refusal);
    }
  }

  private RowPlan add(SheetRow row, UnitCode code, String name, @Nullable UnitKind said) {
    UnitKind kind = kind(code, said);
    UnitCode parent = parent(row, code, kind);
    kinds.put(code, kind);
    if (kind == UnitKind.CITY) {
      city = code;
    }
    var changes = new ArrayList<FieldChange>();
    changes.add(new FieldChange(UnitColumns.NAME.name(), "", name));
    changes.add(new FieldChange(UnitColumns.KIND.name(), "", Vocabulary.word(kind)));
    if (parent != null) {
      changes.add(new FieldChange(UnitColumns.PARENT.name(), "", parent.value()));
    }
    return RowPlan.added(
        name, changes, () -> rules.register.add(code, name, kind, parent), kind.ordinal());
  }

  /** What the code tells, where it tells; the rest must be said. */
  private UnitKind kind(UnitCode code, @Nullable UnitKind said) {
    if (said != null) {
      return said;
    }
    if (code.value().length() == 6) {
      return city == null ? UnitKind.CITY : UnitKind.COUNTY;
    }
    if (city != null && code.division().equals(city.value())) {
      return UnitKind.MUNICIPAL_DEPARTMENT;
    }
    throw new CellEmpty(UnitColumns.KIND.name());
  }

  private @Nullable UnitCode parent(SheetRow row, UnitCode code, UnitKind kind) {
    if (kind == UnitKind.CITY) {
      if (city != null) {
        throw new UnitParentWrong(Vocabulary.word(kind), city.value());
      }
      return null;
    }
    boolean belowCity = kind == UnitKind.COUNTY || kind == UnitKind.MUNICIPAL_DEPARTMENT;
    UnitCode expected = belowCity ? city : new UnitCode(code.division());
    String said = row.text(UnitColumns.PARENT);
    UnitCode parent = said.isEmpty() ? expected : OfficeTree.code(said);
    if (parent == null || !kinds.containsKey(parent)) {
      throw new UnitNotRegistered(parent == null ? UnitColumns.PARENT.name() : parent.value());
    }
    UnitKind above = belowCity ? UnitKind.CITY : UnitKind.COUNTY;
    if (kinds.get(parent) != above) {
      throw new UnitParentWrong(Vocabulary.word(kind), Vocabulary.word(above));
    }
    return parent;
  }

  private RowPlan change(RowToPlan row, Unit registered, String name, @Nullable UnitKind said) {
    if (said != null && said != registered.getKind()) {
      throw new UnitPlaceDiffers(
          UnitColumns.KIND.name(), Vocabulary.word(registered.getKind()), Vocabulary.word(said));
    }
    String parent = row.row().text(UnitColumns.PARENT);
    Optional<String> above = registered.parent().map(UnitCode::value);
    if (!parent.isEmpty() && !above.equals(Optional.of(OfficeTree.code(parent).value()))) {
      throw new UnitPlaceDiffers(UnitColumns.PARENT.name(), above.orElse(""), parent);
    }
    if (CellText.clean(registered.getName()).equals(name)) {
      return RowPlan.unchanged(name);
    }
    List<FieldChange> changes =
        List.of(new FieldChange(UnitColumns.NAME.name(), registered.getName(), name));
    if (!row.renames()) {
      return RowPlan.asked(
          name, changes, new UnitRenamed(registered.getCode(), registered.getName(), name));
    }
    UnitCode code = registered.code();
    return RowPlan.changed(name, changes, () -> rules.register.rename(code, name));
  }
}
