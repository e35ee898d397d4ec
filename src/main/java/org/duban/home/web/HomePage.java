package org.duban.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.faces.Dates;
import org.duban.faces.Texts;
import org.duban.home.HomeWork;
import org.duban.home.QuarterGlance;
import org.duban.home.ReadQuarter;
import org.duban.people.CurrentUser;
import org.duban.people.Notice;
import org.duban.people.Notices;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.Substitution;
import org.duban.people.Substitutions;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.duban.workflow.deployment.FailedStep;
import org.duban.workflow.deployment.FailedSteps;
import org.duban.workflow.deployment.ModelVersion;
import org.duban.workflow.deployment.ProcessDeployments;
import org.jspecify.annotations.Nullable;

/** 首页: what concerns the signed-in person's role, on one screen. */
@Named
@RequestScoped
public class HomePage {
  private static final int NOTICES = 5;
  private static final int UNITS = 8;

  @Inject private CurrentUser currentUser;
  @Inject private HomeWork homeWork;
  @Inject private ReadQuarter quarters;
  @Inject private Notices notices;
  @Inject private Substitutions substitutions;
  @Inject private Users users;
  @Inject private FailedSteps failedSteps;
  @Inject private ProcessDeployments deployments;
  @Inject private OfficeClock clock;
  @Inject private Dates dates;

  private HomeWork.@Nullable Glance work;
  private @Nullable QuarterGlance quarter;
  private List<Notice> fresh = List.of();
  private int unread;

  @PostConstruct
  void read() {
    User user = currentUser.get();
    if (isAtWork()) {
      work = homeWork.of(currentUser.actor());
      quarter = quarters.read().orElse(null);
    }
    fresh = notices.listNew(user.id(), NOTICES);
    unread = notices.countNew(user.id());
  }

  /** Whether the person has a part in the cases; an administrator alone has none. */
  public boolean isAtWork() {
    return currentUser.get().roles().stream().anyMatch(role -> role != Role.ADMINISTRATOR);
  }

  public boolean isAdministrator() {
    return currentUser.has(Role.ADMINISTRATOR);
  }

  /** Whether counties are told apart; others see single cases. */
  public boolean isOffice() {
    return Sight.reachOf(currentUser.get()) == Role.Reach.CITY;
  }

  public String getToday() {
    return dates.day(clock.today());
  }

  public HomeWork.@Nullable Glance getWork() {
    return work;
  }

  public @Nullable QuarterGlance getQuarter() {
    return quarter;
  }

  /** The first of the person's units; the page of the stage holds the rest. */
  public List<QuarterGlance.UnitLine> getUnits() {
    return quarter == null ? List.of() : quarter.units().stream().limit(UNITS).toList();
  }

  public int getNoticeCount() {
    return unread;
  }

  /** The newest unread notices; opening the home page does not mark them as read. */
  public List<NoticeLine> getNotices() {
    return fresh.stream()
        .map(
            n ->
                new NoticeLine(
                    Texts.of(n.getTextKey(), n.facts().toArray()), dates.moment(n.getSentAt())))
        .toList();
  }

  /** A notice in the page's language. */
  public record NoticeLine(String sentence, String sent) {}

  /** Who stands in for the person, and for whom they stand in, now and soon. */
  public List<String> getSubstitutions() {
    UserId me = currentUser.id();
    List<Substitution> ahead =
        substitutions.listOf(me, clock.today()).stream()
            .filter(s -> s.isAhead(clock.today()))
            .toList();
    Map<UserId, String> names =
        users.namesOf(
            ahead.stream()
                .flatMap(s -> Stream.of(s.absent(), s.deputy()))
                .collect(Collectors.toSet()));
    return ahead.stream().map(s -> sentence(s, me, names)).toList();
  }

  private static String sentence(Substitution s, UserId me, Map<UserId, String> names) {
    boolean absent = s.absent().equals(me);
    UserId other = absent ? s.deputy() : s.absent();
    return Texts.of(
        absent ? "home.label.absent" : "home.label.deputy",
        names.getOrDefault(other, other.value()),
        s.getFirstDay(),
        s.getLastDay());
  }

  /** Steps that only an administrator brings on, or that are tried again. */
  public List<FailedStep> getIncidents() {
    return isAdministrator() ? failedSteps.list() : List.of();
  }

  /** The versions that new cases use. */
  public List<ModelVersion> getVersions() {
    return isAdministrator()
        ? deployments.versions().stream().filter(ModelVersion::current).toList()
        : List.of();
  }
}
