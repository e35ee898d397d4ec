package org.duban.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.duban.people.Actor;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.User;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class ClaimedWorkTest {
  private static final UnitCode CITY = new UnitCode("990100");

  private final User reviewer =
      new User(new UserId("reviewer"), "审核员", CITY, Set.of(Role.REVIEWER), "x");

  @Test
  void a_signature_counts_apart_because_it_needs_no_role() {
    WorkItem claimed = task(Role.REVIEWER);
    claimed.claim(Actor.self(reviewer));
    WorkItem signature =
        task(Role.SIGNING_LEADER)
            .signatureOf(reviewer.id(), new TaskId("s1"), "会签", "page", Instant.EPOCH);
    ClaimedWork work = new ClaimedWork();
    work.book = bookOf(claimed, signature);

    assertThat(work.claimedBy(reviewer)).containsExactly(Role.REVIEWER);
    assertThat(work.signaturesAskedOf(reviewer)).isEqualTo(1);
  }

  private static WorkItems bookOf(WorkItem... mine) {
    return (WorkItems)
        Proxy.newProxyInstance(
            WorkItems.class.getClassLoader(),
            new Class<?>[] {WorkItems.class},
            (proxy, method, arguments) ->
                method.getName().equals("mine") ? List.of(mine) : List.of());
  }

  private static WorkItem task(Role role) {
    return new WorkItem(
        new TaskId("t-" + role.code()),
        ProcessKey.RECTIFICATION,
        new CaseKey("2021Q2-990100"),
        new TaskForm("review", "审核", "page/review", role),
        0,
        new CaseFacts(CITY, null, "合成市整改", "", null),
        new Unit(CITY, "合成市", UnitKind.CITY, null, true),
        Instant.EPOCH,
        null,
        null);
  }
}
