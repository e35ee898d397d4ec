package org.duban.recheck.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.document.StoredFiles;
import org.duban.people.Users;
import org.duban.recheck.Recheck;
import org.duban.recheck.RecheckItem;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.RectificationItem;
import org.duban.rectification.web.ShownItem;
import org.duban.rectification.web.ShownItems;
import org.duban.shared.UserId;

/** Puts the unit's answer and the inspector's evidence beside each problem of a re-check. */
@ApplicationScoped
public class CheckedItems {
  @Inject private ShownItems shown;
  @Inject private StoredFiles files;
  @Inject private Users users;

  public List<CheckedItem> of(Recheck recheck, RectificationCase rectification) {
    List<RectificationItem> items =
        recheck.getItems().stream().map(i -> rectification.item(i.getItemId())).toList();
    List<ShownItem> answers = shown.of(items);
    Map<UserId, String> names =
        users.namesOf(
            recheck.getItems().stream().flatMap(i -> i.decidedBy().stream()).distinct().toList());
    List<CheckedItem> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      RecheckItem decision = recheck.getItems().get(i);
      rows.add(
          new CheckedItem(
              answers.get(i), decision, files.list(decision.evidence()), name(decision, names)));
    }
    return rows;
  }

  private static String name(RecheckItem item, Map<UserId, String> names) {
    return item.decidedBy().map(id -> names.getOrDefault(id, id.value())).orElse("");
  }
}
