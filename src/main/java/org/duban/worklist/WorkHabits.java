package org.duban.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.duban.shared.UserId;

/** How one person likes to work; remembered on every device. */
@Entity
@Table(name = "work_habits")
public class WorkHabits {
  @Id private String person;
  private boolean opensNext;
  private boolean singleKeys;

  @SuppressWarnings("NullAway.Init")
  protected WorkHabits() {}

  /** What holds for whoever has not chosen. */
  WorkHabits(UserId person) {
    this.person = person.value();
    this.opensNext = false;
    this.singleKeys = true;
  }

  void change(boolean toOpenNext, boolean toUseSingleKeys) {
    opensNext = toOpenNext;
    singleKeys = toUseSingleKeys;
  }

  public String getPerson() {
    return person;
  }

  /** 办完自动打开下一件. */
  public boolean isOpensNext() {
    return opensNext;
  }

  /** Whether single letters act as keys; WCAG 2.1.4 wants them to be switched off easily. */
  public boolean isSingleKeys() {
    return singleKeys;
  }
}
