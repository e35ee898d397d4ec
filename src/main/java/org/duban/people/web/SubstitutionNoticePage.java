package org.duban.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.faces.Texts;
import org.duban.people.CurrentUser;
import org.duban.people.Substitution;
import org.duban.people.Substitutions;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Tells both sides of a running substitution of it, on the pages of their lists. */
@Named
@RequestScoped
public class SubstitutionNoticePage {
  private static final String LISTS = "/worklist/";

  @Inject private Substitutions substitutions;
  @Inject private CurrentUser currentUser;
  @Inject private Users users;
  @Inject private OfficeClock clock;

  private @Nullable List<String> sentences;

  /** One sentence for each substitution that runs today; empty on other pages. */
  public List<String> getSentences() {
    if (sentences == null) {
      FacesContext faces = FacesContext.getCurrentInstance();
      String view = faces.getViewRoot() == null ? "" : faces.getViewRoot().getViewId();
      sentences = view.startsWith(LISTS) && currentUser.isSignedIn() ? ofToday() : List.of();
    }
    return sentences;
  }

  private List<String> ofToday() {
    LocalDate today = clock.today();
    List<Substitution> running =
        substitutions.listOf(currentUser.id(), today).stream()
            .filter(s -> s.holdsOn(today))
            .toList();
    Map<UserId, String> names =
        users.namesOf(
            running.stream()
                .flatMap(s -> Stream.of(s.absent(), s.deputy()))
                .collect(Collectors.toSet()));
    return running.stream().map(s -> sentence(s, names)).toList();
  }

  private String sentence(Substitution running, Map<UserId, String> names) {
    boolean mine = running.absent().equals(currentUser.id());
    UserId other = mine ? running.deputy() : running.absent();
    boolean gone = mine && users.find(other).filter(User::isActive).isEmpty();
    String key = gone ? "deputy_gone" : mine ? "absent" : "deputy";
    return Texts.of(
        "people_absences.text." + key,
        names.getOrDefault(other, other.value()),
        running.getLastDay());
  }
}
