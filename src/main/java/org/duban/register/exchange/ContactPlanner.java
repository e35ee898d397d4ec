package org.duban.register.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.people.Contact;
import org.duban.people.ContactCard;
import org.duban.shared.DomainException;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Judges the rows of one table of contact persons: within a unit they are known by their names.
 * Nobody leaves by a table; that takes a hand-over (requirement Z49).
 */
final class ContactPlanner implements ImportRules.Planner {
  private static final int LENGTH = 100;

  private final ContactImportRules rules;
  private final OfficeTree tree;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<UnitCode, Integer> preferred = new HashMap<>();

  ContactPlanner(ContactImportRules rules) {
    this.rules = rules;
    this.tree = new OfficeTree(rules.units.list());
  }

  @Override
  public List<RowPlan> plan(List<RowToPlan> rows) {
    Map<UnitCode, List<Contact>> known = new HashMap<>();
    return rows.stream().map(row -> judge(row.row(), known)).toList();
  }

  private RowPlan judge(SheetRow row, Map<UnitCode, List<Contact>> known) {
    String name = row.text(ContactColumns.NAME);
    String label = name.substring(0, Math.min(name.length(), LENGTH));
    try {
      FaultyCell.check(row);
      var cells = new CellReading(row);
      UnitCode unit = OfficeTree.code(cells.required(ContactColumns.UNIT, 20));
      tree.checkOwn(unit);
      if (tree.find(unit).isEmpty()) {
        throw new UnitNotRegistered(unit.value());
      }
      boolean first =
          Boolean.TRUE.equals(cells.word(ContactColumns.PREFERRED, Vocabulary::yes, "是、否"));
      checkOnce(row, unit, name, first);
      Contact registered =
          known.computeIfAbsent(unit, rules.contacts::listOf).stream()
              .filter(c -> c.isPresent() && CellText.clean(c.getName()).equals(name))
              .findFirst()
              .orElse(null);
      return plan(label, unit, first, card(cells, name, registered), registered);
    } catch (FaultyCell fault) {
      return RowPlan.refused(label, fault.reason());
    } catch (DomainException refusal) {
      return RowPlan.refused(label, refusal);
    }
  }

  private void checkOnce(SheetRow row, UnitCode unit, String name, boolean first) {
    Integer earlier = seen.putIfAbsent(unit + "/" + name, row.line());
    if (earlier != null) {
      throw new RowRepeated(earlier, name);
    }
    Integer other = first ? preferred.putIfAbsent(unit, row.line()) : null;
    if (other != null) {
      throw new RowRepeated(other, ContactColumns.PREFERRED.name());
    }
  }

  private static ContactCard card(CellReading cells, String name, @Nullable Contact registered) {
    ContactCard old = registered == null ? new ContactCard("", name, "", "") : registered.card();
    return ContactCard.typed(
        cells.text(ContactColumns.POSITION, old.position(), LENGTH),
        old.name(),
        cells.text(ContactColumns.TELEPHONE, old.telephone(), LENGTH),
        cells.text(ContactColumns.MAIL, old.mail(), LENGTH));
  }

  private RowPlan plan(
      String label, UnitCode unit, boolean first, ContactCard card, @Nullable Contact registered) {
    ContactCard old = registered == null ? new ContactCard("", "", "", "") : registered.card();
    var changes = new ArrayList<FieldChange>();
    add(changes, ContactColumns.NAME, old.name(), card.name());
    add(changes, ContactColumns.POSITION, old.position(), card.position());
    add(changes, ContactColumns.TELEPHONE, old.telephone(), card.telephone());
    add(changes, ContactColumns.MAIL, old.mail(), card.mail());
    if (first && (registered == null || !registered.isPreferred())) {
      add(changes, ContactColumns.PREFERRED, registered == null ? "" : "否", "是");
    }
    if (registered == null) {
      return RowPlan.added(
          label, changes, () -> enter(rules.book.add(unit, card).getId(), first), 0);
    }
    long id = registered.getId();
    return changes.isEmpty()
        ? RowPlan.unchanged(label)
        : RowPlan.changed(
            label,
            changes,
            () -> {
              rules.book.change(id, card);
              enter(id, first);
            });
  }

  private void enter(long id, boolean first) {
    if (first) {
      rules.book.prefer(id);
    }
  }

  private static void add(List<FieldChange> changes, SheetColumn column, String from, String to) {
    if (!from.equals(to)) {
      changes.add(new FieldChange(column.name(), CellText.clean(from), CellText.clean(to)));
    }
  }
}
