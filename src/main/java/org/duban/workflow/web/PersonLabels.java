package org.duban.workflow.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.faces.Texts;
import org.duban.people.Units;
import org.duban.people.User;
import org.duban.shared.UnitCode;

/** How people stand in pickers: name, unit, roles, so that two of one name can be told apart. */
@ApplicationScoped
public class PersonLabels {
  @Inject private Units units;

  /** The people as choices, in their order. */
  public List<PersonChoice> choices(List<User> people) {
    Map<UnitCode, String> names =
        units.namesOf(people.stream().map(User::unit).collect(Collectors.toSet()));
    return people.stream().map(u -> new PersonChoice(u.id(), label(u, names))).toList();
  }

  private static String label(User user, Map<UnitCode, String> names) {
    String roles =
        user.roles().stream()
            .sorted()
            .map(r -> Texts.of("Role." + r.name()))
            .collect(Collectors.joining("、"));
    String unit = names.getOrDefault(user.unit(), user.unit().value());
    return user.getDisplayName() + " · " + unit + " · " + roles;
  }
}
