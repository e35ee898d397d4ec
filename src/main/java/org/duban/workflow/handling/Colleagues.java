package org.duban.workflow.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;

/** Who can be named in a handling: the list of a picker, and the check of what was picked. */
@ApplicationScoped
public class Colleagues {
  private final Users users;
  private final Sight sight;
  private final WorkItems book;
  private final VerbTable table;

  @SuppressWarnings("NullAway")
  protected Colleagues() {
    this(null, null, null, null);
  }

  @Inject
  public Colleagues(Users users, Sight sight, WorkItems book, VerbTable table) {
    this.users = users;
    this.sight = sight;
    this.book = book;
    this.table = table;
  }

  /**
   * The people whom the verb may name at the task, by sign-in name; empty when there is nobody.
   *
   * <p>Whoever takes work over holds its role in its unit and, where it is an approval, has not
   * written what is approved. Signers are colleagues of the same office; readers are those who may
   * see the case anyway.
   */
  public List<User> whoMay(Verb verb, WorkItem item, User actor) {
    Predicate<User> notThis =
        user ->
            !user.id().equals(actor.id()) && !item.assignee().filter(user.id()::equals).isPresent();
    return switch (verb) {
      case TRANSFER, DELEGATE, SIGN_AFTER ->
          sameRole(item).filter(notThis).filter(notAuthor(item)).toList();
      case SIGN_BEFORE, COUNTERSIGN ->
          everyone().filter(notThis).filter(u -> isNear(actor, u)).filter(notAuthor(item)).toList();
      case COPY, CIRCULATE ->
          everyone()
              .filter(u -> !u.id().equals(actor.id()))
              .filter(u -> isNear(actor, u) || sight.sees(actor, u.unit()))
              .filter(u -> sight.sees(u, item.caseUnit()))
              .filter(u -> mayReadOf(item.getProcess(), u))
              .toList();
      default -> List.of();
    };
  }

  /**
   * @throws PersonNotSuitable when one of them may not be named
   */
  void check(Verb verb, WorkItem item, User actor, Collection<UserId> named) {
    Set<UserId> suitable =
        whoMay(verb, item, actor).stream().map(User::id).collect(Collectors.toSet());
    named.stream()
        .filter(id -> !suitable.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new PersonNotSuitable(id, item.getTaskName(), unfit(verb, item, actor, id));
            });
  }

  private Unfit unfit(Verb verb, WorkItem item, User actor, UserId named) {
    if (named.equals(actor.id()) || item.assignee().filter(named::equals).isPresent()) {
      return Unfit.HAS_IT;
    }
    Predicate<User> isNamed = user -> user.id().equals(named);
    return switch (verb) {
      case TRANSFER, DELEGATE, SIGN_AFTER ->
          sameRole(item).anyMatch(isNamed) ? Unfit.WROTE_IT : Unfit.OTHER_ROLE;
      case SIGN_BEFORE, COUNTERSIGN ->
          everyone().filter(u -> isNear(actor, u)).anyMatch(isNamed)
              ? Unfit.WROTE_IT
              : Unfit.OTHER_OFFICE;
      default -> Unfit.MAY_NOT_SEE;
    };
  }

  /** What the office deliberates is shown to the office alone. */
  private static boolean mayReadOf(ProcessKey process, User reader) {
    return !ProcessKey.officeOnly().contains(process) || Sight.reachOf(reader) == Role.Reach.CITY;
  }

  private Stream<User> sameRole(WorkItem item) {
    return item
        .actingUnit()
        .map(unit -> users.listWithRole(item.getRole(), unit))
        .orElseGet(() -> users.listWithRole(item.getRole()))
        .stream();
  }

  private Stream<User> everyone() {
    return users.list().stream().filter(User::isActive);
  }

  private static boolean isNear(User actor, User other) {
    return actor.unit().equals(other.unit())
        || (Sight.reachOf(actor) == Role.Reach.CITY && Sight.reachOf(other) == Role.Reach.CITY);
  }

  private Predicate<User> notAuthor(WorkItem item) {
    if (!table.kindOf(item.getProcess(), item.getTaskKey()).isApproval()) {
      return user -> true;
    }
    Set<UserId> authors =
        book.history(item.getProcess(), item.caseKey()).stream()
            .filter(done -> done.getState() == WorkItem.State.DONE)
            .filter(done -> !table.kindOf(done.getProcess(), done.getTaskKey()).isApproval())
            .flatMap(d -> Stream.concat(d.completedBy().stream(), d.completedFor().stream()))
            .collect(Collectors.toSet());
    return user -> !authors.contains(user.id());
  }
}
