package org.duban.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/**
 * Tells people something about a case, and whoever stands in today for one of them. Steps call it
 * too, so it asks for no signed-in person.
 */
@ApplicationScoped
public class SendNotice {
  @Inject private Notices notices;
  @Inject private Users users;
  @Inject private Substitutions substitutions;
  @Inject private OfficeClock clock;

  protected SendNotice() {}

  public SendNotice(Notices notices, Users users, Substitutions substitutions, OfficeClock clock) {
    this.notices = notices;
    this.users = users;
    this.substitutions = substitutions;
    this.clock = clock;
  }

  /**
   * Tells everyone who holds one of the roles in a unit.
   *
   * @return how many people were told
   */
  public int toUnit(
      UnitCode unit, Collection<Role> roles, CaseKey key, String textKey, Object... facts) {
    return send(
        roles.stream().flatMap(r -> users.listWithRole(r, unit).stream()), key, textKey, facts);
  }

  /**
   * Tells everyone who holds a role, whatever their unit.
   *
   * @return how many people were told
   */
  public int toRole(Role role, CaseKey key, String textKey, Object... facts) {
    return send(users.listWithRole(role).stream(), key, textKey, facts);
  }

  /** Tells these people. */
  public void toPeople(Collection<UserId> people, CaseKey key, String textKey, Object... facts) {
    tell(people.stream().distinct().toList(), key, textKey, facts);
  }

  private int send(Stream<User> people, CaseKey key, String textKey, Object... facts) {
    return tell(people.map(User::id).distinct().toList(), key, textKey, facts);
  }

  private int tell(List<UserId> told, CaseKey key, String textKey, Object... facts) {
    List<String> words = Stream.of(facts).map(String::valueOf).toList();
    Stream.concat(told.stream(), deputiesOf(told))
        .distinct()
        .forEach(id -> notices.add(new Notice(id, key, textKey, words, clock.instant())));
    return told.size();
  }

  private Stream<UserId> deputiesOf(List<UserId> people) {
    return people.isEmpty()
        ? Stream.empty()
        : substitutions.deputiesOf(people, clock.today()).stream()
            .filter(id -> users.find(id).filter(User::isActive).isPresent());
  }
}
