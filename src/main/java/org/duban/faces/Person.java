package org.duban.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.duban.people.CurrentUser;
import org.duban.people.Unit;
import org.duban.people.Units;

/** The signed-in person as the top bar shows them; empty words when nobody is signed in. */
@Named
@RequestScoped
public class Person {
  @Inject private CurrentUser user;
  @Inject private Units units;

  /** The account, by which the page knows whose words it keeps. */
  public String getAccount() {
    return user.isSignedIn() ? user.id().value() : "";
  }

  public String getName() {
    return user.isSignedIn() ? user.get().getDisplayName() : "";
  }

  public String getUnit() {
    return user.isSignedIn() ? units.find(user.unit()).map(Unit::getName).orElse("") : "";
  }
}
