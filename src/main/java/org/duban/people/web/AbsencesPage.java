package org.duban.people.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.faces.Flash;
import org.duban.faces.Texts;
import org.duban.people.ArrangeSubstitution;
import org.duban.people.CurrentUser;
import org.duban.people.Deputies;
import org.duban.people.EndSubstitution;
import org.duban.people.NotAllowedForOthers;
import org.duban.people.Role;
import org.duban.people.Substitution;
import org.duban.people.Substitutions;
import org.duban.people.UnknownUser;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * 代理设置: who stands in for whom. Everybody arranges it for themselves; the administrator sees all
 * and may arrange it for whom the address names.
 */
@Named
@ViewScoped
public class AbsencesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Substitutions substitutions;
  @Inject private Deputies deputies;
  @Inject private ArrangeSubstitution arrange;
  @Inject private EndSubstitution end;
  @Inject private CurrentUser currentUser;
  @Inject private Users users;
  @Inject private OfficeClock clock;

  private String person = "";
  private @Nullable LocalDate firstDay;
  private @Nullable LocalDate lastDay;
  private @Nullable String deputy;
  private String reason = "";
  private transient @Nullable List<Row> rows;

  /**
   * A line of the list.
   *
   * @param state key of the word of its state
   * @param mayEnd whether the signed-in person may end it
   */
  public record Row(
      long id,
      String absent,
      String deputy,
      LocalDate firstDay,
      LocalDate lastDay,
      String reason,
      String state,
      String tone,
      boolean mayEnd) {}

  /**
   * Finds the person of the address.
   *
   * @throws NotAllowedForOthers when it names another and the signed-in person is no administrator
   * @throws UnknownUser when it names nobody
   */
  public void load() {
    getAbsent();
  }

  /** Whose absence is arranged. */
  public User getAbsent() {
    if (person.isBlank() || person.strip().equals(currentUser.id().value())) {
      return currentUser.get();
    }
    if (!isAdministrator()) {
      throw new NotAllowedForOthers();
    }
    String asked = person.strip();
    return Stream.of(asked)
        .filter(UserId::isValid)
        .flatMap(id -> users.find(new UserId(id)).stream())
        .findFirst()
        .orElseThrow(() -> new UnknownUser(asked));
  }

  public boolean isAdministrator() {
    return currentUser.has(Role.ADMINISTRATOR);
  }

  /** The suitable people; empty when nobody holds all the roles. */
  public List<SelectItem> getDeputies() {
    return deputies.suitableFor(getAbsent()).stream()
        .map(u -> new SelectItem(u.getId(), u.getDisplayName() + "（" + u.getId() + "）"))
        .toList();
  }

  public LocalDate getToday() {
    return clock.today();
  }

  /** The roles that a deputy must hold, for the sentence that says why there is none. */
  public String getRoles() {
    return getAbsent().roles().stream()
        .sorted()
        .map(r -> Texts.of("Role." + r.name()))
        .collect(Collectors.joining("、"));
  }

  public String save() {
    arrange.arrange(
        getAbsent().id(),
        new UserId(Objects.requireNonNull(deputy)),
        Objects.requireNonNull(firstDay),
        Objects.requireNonNull(lastDay),
        reason);
    Flash.done("people_absences.message.saved", getAbsent().getDisplayName());
    return "/people/absences.xhtml?faces-redirect=true";
  }

  /** Ends a substitution before its last day, or takes a coming one back. */
  public String end(long id) {
    end.end(id);
    Flash.done("people_absences.message.ended");
    return "/people/absences.xhtml?faces-redirect=true";
  }

  /** Coming and running ones: the person's own, the administrator all. */
  public List<Row> getRows() {
    if (rows == null) {
      LocalDate today = clock.today();
      List<Substitution> ahead =
          isAdministrator()
              ? substitutions.listFrom(today)
              : substitutions.listOf(currentUser.id(), today);
      Map<UserId, String> names =
          users.namesOf(
              ahead.stream()
                  .flatMap(s -> Stream.of(s.absent(), s.deputy()))
                  .collect(Collectors.toSet()));
      rows = ahead.stream().map(s -> row(s, names, today)).toList();
    }
    return rows;
  }

  private Row row(Substitution found, Map<UserId, String> names, LocalDate today) {
    boolean gone = users.find(found.deputy()).filter(User::isActive).isEmpty();
    String state = gone ? "gone" : found.holdsOn(today) ? "running" : "coming";
    return new Row(
        found.getId(),
        names.getOrDefault(found.absent(), found.absent().value()),
        names.getOrDefault(found.deputy(), found.deputy().value()),
        found.getFirstDay(),
        found.getLastDay(),
        found.getReason(),
        Texts.of("people_absences.status." + state),
        gone ? "red" : found.holdsOn(today) ? "green" : "grey",
        isAdministrator() || found.absent().equals(currentUser.id()));
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(@Nullable String person) {
    this.person = person == null ? "" : person;
  }

  public @Nullable LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(@Nullable LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public @Nullable LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(@Nullable LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public @Nullable String getDeputy() {
    return deputy;
  }

  public void setDeputy(@Nullable String deputy) {
    this.deputy = deputy;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
