package org.duban.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.duban.people.OpenWork;
import org.duban.people.Role;
import org.duban.people.User;

/** Tells the keepers of people whose tasks would be left behind. */
@ApplicationScoped
class ClaimedWork implements OpenWork {
  @Inject WorkItems book;

  @Override
  public List<Role> claimedBy(User user) {
    return Stream.concat(book.mine(user).stream(), book.lentBy(user).stream())
        .filter(item -> item.parent().isEmpty())
        .map(WorkItem::getRole)
        .toList();
  }

  @Override
  public int signaturesAskedOf(User user) {
    return (int) book.mine(user).stream().filter(item -> item.parent().isPresent()).count();
  }
}
