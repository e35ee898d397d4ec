package org.duban.worklist.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duban.people.Actor;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Someone;
import org.duban.people.User;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.TaskTakenByOther;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.Colleagues;
import org.duban.workflow.handling.Countersigns;
import org.duban.workflow.handling.Handlings;
import org.duban.workflow.handling.NobodyChosen;
import org.duban.workflow.handling.Verb;
import org.duban.workflow.lists.BulkDecision;
import org.duban.workflow.lists.BulkDecisions;
import org.duban.workflow.lists.Stage;
import org.duban.workflow.lists.TaskList;
import org.junit.jupiter.api.Test;

/** What the acts say by themselves; everything else is their use cases' to say. */
class BulkDeedsTest {
  private final User me = user("shenhe");
  private final User wang = user("wang");
  private final CurrentUser currentUser =
      new CurrentUser() {
        @Override
        public User get() {
          return me;
        }

        @Override
        public Actor actor() {
          return Actor.self(me);
        }
      };
  private final TaskBook book = new TaskBook();
  private final List<String> approved = new ArrayList<>();

  private static User user(String id) {
    return new Someone(id, TaskBook.CITY, Role.REVIEWER).get();
  }

  private ApproveInBulk approving() {
    ApproveInBulk deed = new ApproveInBulk();
    deed.currentUser = currentUser;
    deed.countersigns = answering(Countersigns.class, List.of());
    deed.decisions =
        new BulkDecisions(
            List.of(
                new BulkDecision() {
                  @Override
                  public Set<Stage> stages() {
                    return Set.of(new Stage(ProcessKey.RECTIFICATION, "reviewByCity"));
                  }

                  @Override
                  public void approve(TaskId task, String opinion) {
                    approved.add(task + " " + opinion);
                  }
                }));
    return deed;
  }

  /** Answers every question alike. */
  private static <T> T answering(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> answer));
  }

  private static BulkOrder order(BulkAct act) {
    return new BulkOrder(act, null, "同意。");
  }

  @Test
  void an_approval_goes_to_the_feature_that_offers_it() {
    approving().perform(book.review(), order(BulkAct.APPROVE));

    assertThat(approved).containsExactly("task-1 同意。");
  }

  @Test
  void a_kind_that_no_feature_offers_is_decided_one_by_one() {
    WorkItem task = book.task(ProcessKey.RECTIFICATION, "decideObjection");
    ApproveInBulk deed = approving();

    assertThatExceptionOfType(DecidedOneByOne.class)
        .isThrownBy(() -> deed.perform(task, order(BulkAct.APPROVE)));
  }

  @Test
  void a_signature_is_no_approval_although_it_bears_the_tasks_name() {
    WorkItem task = book.review();
    WorkItem signature =
        task.signatureOf(me.id(), new TaskId("signature"), "会签", "page", Instant.EPOCH);
    ApproveInBulk deed = approving();

    assertThatExceptionOfType(DecidedOneByOne.class)
        .isThrownBy(() -> deed.perform(signature, order(BulkAct.APPROVE)));
  }

  @Test
  void whose_task_it_is_says_more_than_that_its_kind_is_not_offered() {
    WorkItem task = book.task(ProcessKey.RECTIFICATION, "decideObjection");
    task.claim(Actor.self(wang));
    ApproveInBulk deed = approving();

    assertThatExceptionOfType(TaskTakenByOther.class)
        .isThrownBy(() -> deed.perform(task, order(BulkAct.APPROVE)));
  }

  @Test
  void what_the_person_has_is_not_claimed_again() {
    WorkItem task = book.review();
    task.claim(Actor.self(me));
    ClaimInBulk deed = new ClaimInBulk();
    deed.currentUser = currentUser;

    assertThatExceptionOfType(AlreadyYours.class)
        .isThrownBy(() -> deed.perform(task, order(BulkAct.CLAIM)));
  }

  @Test
  void what_was_urged_today_is_not_urged_again_however_often_the_office_allows() {
    UrgeInBulk deed = new UrgeInBulk();
    deed.currentUser = currentUser;
    deed.clock =
        OfficeClock.fixed(Instant.parse("2021-07-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    deed.handlings = answering(Handlings.class, 1L);
    WorkItem task = book.review();

    assertThatExceptionOfType(UrgedToday.class)
        .isThrownBy(() -> deed.perform(task, order(BulkAct.URGE)));
  }

  private TransferInBulk transferring(List<User> colleagues) {
    TransferInBulk deed = new TransferInBulk();
    deed.currentUser = currentUser;
    deed.colleagues =
        new Colleagues(null, null, null, null) {
          @Override
          public List<User> whoMay(Verb verb, WorkItem item, User actor) {
            return colleagues;
          }
        };
    return deed;
  }

  @Test
  void before_somebody_is_chosen_the_preview_tries_whoever_may_take_over() {
    TransferInBulk deed = transferring(List.of(wang));
    WorkItem task = book.review();

    assertThat(deed.completed(task, order(BulkAct.TRANSFER)).next()).isEqualTo(wang.id());
    UserId chosen = new UserId("zhao");
    assertThat(deed.completed(task, new BulkOrder(BulkAct.TRANSFER, chosen, "")).next())
        .isEqualTo(chosen);
  }

  @Test
  void a_task_that_no_colleague_may_take_over_stays() {
    TransferInBulk deed = transferring(List.of());
    WorkItem task = book.review();

    assertThatExceptionOfType(NobodyTakesOver.class)
        .isThrownBy(() -> deed.completed(task, order(BulkAct.TRANSFER)));
  }

  @Test
  void nothing_is_transferred_to_nobody() {
    TransferInBulk deed = transferring(List.of(wang));
    WorkItem task = book.review();

    assertThatExceptionOfType(NobodyChosen.class)
        .isThrownBy(() -> deed.perform(task, order(BulkAct.TRANSFER)));
  }

  @Test
  void a_list_offers_what_its_rows_are_for() {
    assertThat(BulkAct.of(TaskList.CLAIMABLE)).containsExactly(BulkAct.CLAIM, BulkAct.APPROVE);
    assertThat(BulkAct.of(TaskList.MINE)).containsExactly(BulkAct.APPROVE, BulkAct.TRANSFER);
    assertThat(BulkAct.of(TaskList.ALL)).containsExactly(BulkAct.URGE);
    assertThat(BulkAct.of(TaskList.DONE)).isEmpty();
  }
}
