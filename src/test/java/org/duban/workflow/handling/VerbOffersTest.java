package org.duban.workflow.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.people.Role.REVIEWER;
import static org.duban.people.Role.SECTION_CHIEF;
import static org.duban.people.Role.UNIT_CLERK;
import static org.duban.workflow.ProcessKey.RECTIFICATION;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.people.User;
import org.duban.workflow.WorkItem;
import org.junit.jupiter.api.Test;

/** What the menu of a task offers as the task changes hands, and why it does not. */
class VerbOffersTest {
  private final Office office = new Office();
  private final User clerk = office.person(UNIT_CLERK, 1);
  private final User colleague = office.person(UNIT_CLERK, 2);
  private final User reviewer = office.person(REVIEWER, 1);
  private final User chief = office.person(SECTION_CHIEF, 1);

  private Map<String, String> menu(User person, WorkItem task) {
    return office.offers().of(task, office.as(person).currentUser().actor()).stream()
        .collect(Collectors.toMap(VerbOffer::address, o -> o.isOpen() ? "yes" : "" + o.whyNot()));
  }

  @Test
  void whoever_has_it_on_somebodys_behalf_gives_it_back_and_passes_it_to_nobody() {
    WorkItem task = office.task(RECTIFICATION, "writeReport", UNIT_CLERK);
    assertThat(menu(clerk, task)).containsEntry("DELEGATE", "yes").doesNotContainKey("GIVE_BACK");
    office.as(clerk).delegate().delegate(task.id(), colleague.id(), "");

    assertThat(menu(colleague, task))
        .containsEntry("GIVE_BACK", "yes")
        .containsEntry("TRANSFER", "VerbOffers.DELEGATED")
        .containsEntry("COPY", "yes");
  }

  @Test
  void while_signatures_are_awaited_the_task_changes_no_hands_but_signers_can_be_added() {
    WorkItem task = office.task(RECTIFICATION, "reviewByCity", REVIEWER);
    assertThat(menu(reviewer, task)).containsEntry("REMOVE_SIGNER", "VerbOffers.NOBODY_ASKED");
    office.as(reviewer).ask().ask(task.id(), Countersign.Mode.ALL, List.of(chief.id()), "");

    assertThat(menu(reviewer, task))
        .containsEntry("TRANSFER", "VerbOffers.WAITS_FOR_SIGNATURES")
        .containsEntry("COUNTERSIGN", "yes")
        .containsEntry("REMOVE_SIGNER", "yes");
  }

  @Test
  void where_nobody_else_holds_the_role_the_menu_says_so() {
    WorkItem task = office.task(RECTIFICATION, "writeReport", UNIT_CLERK);
    office.leaves(colleague);
    office.leaves(office.person(UNIT_CLERK, 3));

    assertThat(menu(clerk, task)).containsEntry("TRANSFER", "VerbOffers.NOBODY_ELSE");
  }
}
