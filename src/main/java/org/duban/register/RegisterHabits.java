package org.duban.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import org.duban.shared.UserId;

/** Which columns of the register's list one person wants; remembered on every device. */
@Entity
@Table(name = "register_habits")
public class RegisterHabits {
  @Id private String person;
  private String columns;

  @SuppressWarnings("NullAway.Init")
  protected RegisterHabits() {}

  RegisterHabits(UserId person) {
    this.person = person.value();
    this.columns = RegisterColumn.text(RegisterColumn.USUAL);
  }

  void choose(Collection<RegisterColumn> chosen) {
    columns = RegisterColumn.text(chosen);
  }

  public String getPerson() {
    return person;
  }

  public List<RegisterColumn> columns() {
    return RegisterColumn.parse(columns);
  }
}
