package org.duban.workflow.web;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** A person in a picker, with whether they are chosen and their place among those chosen. */
public class PersonChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final String label;
  private boolean chosen;
  private @Nullable Integer place;

  PersonChoice(UserId id, String label) {
    this.id = id.value();
    this.label = label;
  }

  /** The chosen ones: by place, those without one after them in the order of the list. */
  static List<UserId> chosenOf(List<PersonChoice> people) {
    return people.stream()
        .filter(PersonChoice::isChosen)
        .sorted(
            Comparator.comparing(
                PersonChoice::getPlace, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(p -> new UserId(p.id))
        .toList();
  }

  public String getId() {
    return id;
  }

  public String getLabel() {
    return label;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }

  public @Nullable Integer getPlace() {
    return place;
  }

  public void setPlace(@Nullable Integer place) {
    this.place = place;
  }
}
