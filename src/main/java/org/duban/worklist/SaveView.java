package org.duban.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.duban.people.CurrentUser;
import org.duban.shared.OfficeClock;

/** Keeps a list with its filters under a name; a name that exists points to the new one. */
@Stateless
public class SaveView {
  static final int NAME_LIMIT = 20;
  static final int MOST_VIEWS = 12;

  @Inject private SavedViews views;
  @Inject private CurrentUser currentUser;
  @Inject private OfficeClock clock;

  /**
   * @throws ViewNameWrong when the name is empty or longer than {@value #NAME_LIMIT} characters
   * @throws TooManyViews when the person has {@value #MOST_VIEWS} already
   */
  public void save(String name, ListAddress address) {
    String called = name.replaceAll("\\p{Cntrl}", " ").strip();
    if (called.isEmpty() || called.codePointCount(0, called.length()) > NAME_LIMIT) {
      throw new ViewNameWrong(NAME_LIMIT);
    }
    var key = new SavedView.Key(currentUser.id(), called);
    Optional<SavedView> known = views.find(key);
    if (known.isPresent()) {
      known.get().point(address, clock.instant());
    } else if (views.listOf(currentUser.id()).size() >= MOST_VIEWS) {
      throw new TooManyViews(MOST_VIEWS);
    } else {
      views.add(new SavedView(key, address, clock.instant()));
    }
  }
}
