package org.duban.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.duban.people.CurrentUser;
import org.duban.shared.OfficeClock;

/** Keeps the register's filters under a name; a name that exists points to the new ones. */
@Stateless
public class SaveRegisterView {
  static final int NAME_LIMIT = 20;
  static final int MOST_VIEWS = 12;

  @Inject RegisterViews views;
  @Inject CurrentUser currentUser;
  @Inject OfficeClock clock;

  /**
   * @throws RegisterViewNameWrong when the name is empty or longer than {@value #NAME_LIMIT}
   * @throws TooManyRegisterViews when the person has {@value #MOST_VIEWS} already
   */
  public void save(String name, ChannelAddress address) {
    String called = name.replaceAll("\\p{Cntrl}", " ").strip();
    if (called.isEmpty() || called.codePointCount(0, called.length()) > NAME_LIMIT) {
      throw new RegisterViewNameWrong(NAME_LIMIT);
    }
    var key = new RegisterView.Key(currentUser.id(), called);
    Optional<RegisterView> known = views.find(key);
    if (known.isPresent()) {
      known.get().point(address, clock.instant());
    } else if (views.listOf(currentUser.id()).size() >= MOST_VIEWS) {
      throw new TooManyRegisterViews(MOST_VIEWS);
    } else {
      views.add(new RegisterView(key, address, clock.instant()));
    }
  }
}
