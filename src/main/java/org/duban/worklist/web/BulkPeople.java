package org.duban.worklist.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.faces.Texts;
import org.duban.people.CurrentUser;
import org.duban.people.User;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.Colleagues;
import org.duban.workflow.handling.Verb;
import org.duban.workflow.web.PersonChoice;
import org.duban.workflow.web.PersonLabels;

/** Who may take over at least one of many tasks. */
@ApplicationScoped
class BulkPeople {
  @Inject private Colleagues colleagues;
  @Inject private PersonLabels labels;
  @Inject private CurrentUser currentUser;

  /** The people as choices; of somebody who may not take all, how many. */
  ArrayList<SelectItem> whoMayTakeOver(List<WorkItem> items) {
    Map<UserId, User> found = new LinkedHashMap<>();
    Map<String, Integer> tasks = new LinkedHashMap<>();
    for (WorkItem item : items) {
      for (User user : colleagues.whoMay(Verb.TRANSFER, item, currentUser.get())) {
        found.put(user.id(), user);
        tasks.merge(user.getId(), 1, Integer::sum);
      }
    }
    ArrayList<SelectItem> choices = new ArrayList<>();
    for (PersonChoice person : labels.choices(List.copyOf(found.values()))) {
      int number = tasks.getOrDefault(person.getId(), 0);
      String label =
          number == items.size()
              ? person.getLabel()
              : Texts.of("worklist_bulk.option.some", person.getLabel(), number);
      choices.add(new SelectItem(person.getId(), label));
    }
    return choices;
  }
}
