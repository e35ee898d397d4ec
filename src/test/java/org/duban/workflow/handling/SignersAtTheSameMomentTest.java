package org.duban.workflow.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.people.Role.REVIEWER;
import static org.duban.people.Role.SECTION_CHIEF;
import static org.duban.workflow.ProcessKey.RECTIFICATION;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Stream;
import org.duban.people.User;
import org.duban.shared.DomainException;
import org.duban.shared.TwoServers;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.duban.workflow.WorkRecord;
import org.duban.workflow.WorkSubject;
import org.duban.workflow.jpa.WorkTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person signs at the very moment in which somebody else touches the same round. */
class SignersAtTheSameMomentTest {
  private final TwoServers servers =
      new TwoServers(
          "signers", WorkItem.class, WorkRecord.class, WorkSubject.class, Countersign.class);
  private final Office office = new Office();
  private final User reviewer = office.person(REVIEWER, 1);
  private final User chief = office.person(SECTION_CHIEF, 1);
  private final User otherChief = office.person(SECTION_CHIEF, 2);
  private final WorkItem task = office.task(RECTIFICATION, "reviewByCity", REVIEWER);

  @BeforeEach
  void ask() {
    servers.inTransaction(
        em -> {
          WorkTables.items(em).add(task);
          return true;
        });
    servers.inTransaction(
        em -> {
          office
              .as(reviewer)
              .ask(WorkTables.items(em), WorkTables.countersigns(em))
              .ask(task.id(), Countersign.Mode.ALL, List.of(chief.id(), otherChief.id()), "");
          return true;
        });
  }

  @AfterEach
  void end() {
    servers.close();
  }

  @Test
  void whoever_is_let_off_while_signing_has_signed_and_nobody_is_thrown_out() throws Exception {
    GiveAndRemove both = new GiveAndRemove(signatureOf(chief));

    List<String> came = servers.halfway(both::give, both::remove);

    assertThat(came).containsExactly("signed", "SignerNotAwaited");
    assertThat(stateOf(chief)).isEqualTo(WorkItem.State.DONE);
    assertThat(stateOf(otherChief)).isEqualTo(WorkItem.State.OPEN);
  }

  @Test
  void two_who_sign_at_once_are_both_counted_and_the_task_goes_on() throws Exception {
    TaskId one = signatureOf(chief);
    TaskId other = signatureOf(otherChief);

    servers.halfway((em, stop) -> give(em, chief, one, stop), em -> give(em, otherChief, other));

    boolean held =
        servers.inTransaction(em -> WorkTables.items(em).find(task.id()).orElseThrow().isHeld());
    assertThat(held).isFalse();
  }

  private String give(EntityManager em, User signer, TaskId signature, Runnable stop) {
    office
        .as(signer)
        .sign(stopping(WorkTables.items(em), stop), WorkTables.countersigns(em))
        .give(signature, true, "");
    return "signed";
  }

  private String give(EntityManager em, User signer, TaskId signature) {
    return give(em, signer, signature, () -> {});
  }

  /** What the two do with one signature. */
  private final class GiveAndRemove {
    private final TaskId signature;

    private GiveAndRemove(TaskId signature) {
      this.signature = signature;
    }

    private String give(EntityManager em, Runnable stop) {
      return SignersAtTheSameMomentTest.this.give(em, chief, signature, stop);
    }

    private String remove(EntityManager em) {
      try {
        office
            .as(reviewer)
            .remove(WorkTables.items(em), WorkTables.countersigns(em))
            .remove(task.id(), chief.id());
        return "removed";
      } catch (DomainException refused) {
        return refused.getClass().getSimpleName();
      }
    }
  }

  /** The book of a person who pauses when the first row is locked. */
  private static WorkItems stopping(WorkItems book, Runnable stop) {
    boolean[] stopped = {false};
    return (WorkItems)
        Proxy.newProxyInstance(
            WorkItems.class.getClassLoader(),
            new Class<?>[] {WorkItems.class},
            (proxy, method, arguments) -> {
              Object found = call(book, method, arguments);
              if (method.getName().equals("findLocked") && !stopped[0]) {
                stopped[0] = true;
                stop.run();
              }
              return found;
            });
  }

  private static Object call(WorkItems book, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(book, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private TaskId signatureOf(User signer) {
    return signatures(signer).findFirst().orElseThrow().id();
  }

  private WorkItem.State stateOf(User signer) {
    return signatures(signer).findFirst().orElseThrow().getState();
  }

  private Stream<WorkItem> signatures(User signer) {
    return servers.inTransaction(em -> WorkTables.items(em).signaturesOf(task.id())).stream()
        .filter(item -> item.assignee().filter(signer.id()::equals).isPresent());
  }
}
