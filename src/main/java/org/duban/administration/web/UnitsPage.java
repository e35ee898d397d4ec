package org.duban.administration.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.Units;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UnitCode;

/** All units with the unit above and how many people sign in for them. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Units units;
  @Inject private Users users;

  private ArrayList<Row> rows = new ArrayList<>();

  /**
   * A unit as the list shows it.
   *
   * @param above name of the unit above; empty for the city
   * @param people active people
   */
  public record Row(
      String code, String name, UnitKind kind, String above, boolean synthetic, long people)
      implements Serializable {}

  @PostConstruct
  void read() {
    List<Unit> all = units.list();
    Map<UnitCode, String> names = all.stream().collect(Collectors.toMap(Unit::code, Unit::getName));
    Map<UnitCode, Long> people =
        users.list().stream().filter(User::isActive).collect(groupingBy(User::unit, counting()));
    rows =
        all.stream()
            .map(unit -> row(unit, names, people))
            .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Row row(Unit unit, Map<UnitCode, String> names, Map<UnitCode, Long> people) {
    return new Row(
        unit.getCode(),
        unit.getName(),
        unit.getKind(),
        unit.parent().map(above -> names.getOrDefault(above, above.value())).orElse(""),
        unit.isSynthetic(),
        people.getOrDefault(unit.code(), 0L));
  }

  public List<Row> getRows() {
    return rows;
  }

  /** Units for which nobody can sign in. */
  public long getWithoutPeople() {
    return rows.stream().filter(row -> row.people() == 0).count();
  }
}
