package org.duban.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.duban.people.Passwords;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.Units;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/** An administrator of a made-up city, there for every test that needs one. */
@ApplicationScoped
public class Administrator {
  public static final String NAME = "it-administrator";
  public static final String PASSWORD = "Only-for-tests-1";
  private static final UnitCode CITY = new UnitCode("999900");

  @Inject private Users users;
  @Inject private Units units;
  @Inject private Passwords passwords;

  @Transactional
  public void ensure() {
    if (users.find(new UserId(NAME)).isPresent()) {
      return;
    }
    units.add(new Unit(CITY, "合成市", UnitKind.CITY, null, true));
    users.add(
        new User(
            new UserId(NAME),
            "合成管理员",
            CITY,
            Set.of(Role.ADMINISTRATOR),
            passwords.hash(PASSWORD.toCharArray())));
  }
}
