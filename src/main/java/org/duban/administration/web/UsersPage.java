package org.duban.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.faces.TextMap;
import org.duban.people.Role;
import org.duban.people.Units;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UnitCode;

/** Everybody who signs in or once did. */
@Named
@ViewScoped
public class UsersPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Users users;
  @Inject private Units units;
  @Inject private TextMap text;

  private ArrayList<Row> rows = new ArrayList<>();

  /** A person as the list shows them. */
  public record Row(String id, String name, String unit, String roles, boolean active)
      implements Serializable {}

  @PostConstruct
  void read() {
    List<User> all = users.list();
    Map<UnitCode, String> names = units.namesOf(all.stream().map(User::unit).distinct().toList());
    rows =
        all.stream().map(user -> row(user, names)).collect(Collectors.toCollection(ArrayList::new));
  }

  private Row row(User user, Map<UnitCode, String> names) {
    Stream<String> roles = user.roles().stream().sorted().map((Role role) -> text.label(role));
    return new Row(
        user.getId(),
        user.getDisplayName(),
        names.getOrDefault(user.unit(), user.unit().value()),
        roles.collect(Collectors.joining("、")),
        user.isActive());
  }

  public List<Row> getRows() {
    return rows;
  }
}
