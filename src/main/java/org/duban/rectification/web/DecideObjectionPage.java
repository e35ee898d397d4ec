package org.duban.rectification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.rectification.DecideObjection;
import org.duban.rectification.Objection;

/** 处理异议: the reviewer decides on each problem that the unit objected to. */
@Named
@ViewScoped
public class DecideObjectionPage extends CaseTaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private DecideObjection decideObjection;

  private Map<Long, Boolean> upheld = new HashMap<>();

  /**
   * A problem with the objection to it.
   *
   * @param shown the problem
   */
  public record Objected(ShownItem shown, Objection objection) {}

  public List<Objected> getObjections() {
    List<Objected> rows = new ArrayList<>();
    for (Objection objection : getCase().pendingObjections()) {
      getItems().stream()
          .filter(s -> s.item().getId() == objection.itemId())
          .forEach(s -> rows.add(new Objected(s, objection)));
    }
    return rows;
  }

  public String decide() {
    Set<Long> holds = new HashSet<>();
    upheld.forEach(
        (id, held) -> {
          if (Boolean.TRUE.equals(held)) {
            holds.add(id);
          }
        });
    decideObjection.decide(taskId(), holds, getOpinion());
    return done("rectification_decide_objection.message.decided", holds.size());
  }

  public Map<Long, Boolean> getUpheld() {
    return upheld;
  }

  public void setUpheld(Map<Long, Boolean> upheld) {
    this.upheld = upheld;
  }
}
