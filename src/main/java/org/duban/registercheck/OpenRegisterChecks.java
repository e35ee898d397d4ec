package org.duban.registercheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duban.people.Role;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.register.ChannelList;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.workflow.DueDate;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Workflow;

/**
 * Asks every unit that runs channels, or has a clerk who could report nil, to check its list. It
 * asks for no signed-in person, since the cycle's step calls it.
 */
@ApplicationScoped
@Transactional
public class OpenRegisterChecks {
  @Inject private RegisterChecks checks;
  @Inject private ChannelList channels;
  @Inject private Users users;
  @Inject private Workflow workflow;
  @Inject private OfficeClock clock;
  @Inject private Event<DomainEvent> events;

  /**
   * @param dueAt until when units are to answer
   * @param remindAt when those who have not are reminded
   */
  public void open(Quarter quarter, Instant dueAt, Instant remindAt) {
    checks.add(new RegisterCheckRound(quarter, clock.instant(), dueAt));
    Map<UnitCode, Long> running = channels.runningByUnit();
    Set<UnitCode> asked = new TreeSet<>(running.keySet());
    users.listWithRole(Role.UNIT_CLERK).stream().map(User::unit).forEach(asked::add);
    for (UnitCode unit : asked) {
      var check =
          new RegisterCheck(quarter, unit, running.getOrDefault(unit, 0L).intValue(), dueAt);
      checks.add(check);
      workflow.start(
          ProcessKey.REGISTER_CHECK,
          check.key(),
          Map.of(DueDate.DUE, dueAt, DueDate.REMIND, remindAt));
    }
    events.fire(new RegisterChecksOpened(quarter.toString(), asked.size()));
  }
}
