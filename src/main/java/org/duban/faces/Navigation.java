package org.duban.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The navigation of the signed-in person, collected from every feature's {@link NavSource}. */
@Named
@ApplicationScoped
public class Navigation {
  /** Groups from top to bottom; words under {@code nav.group}. */
  static final List<String> GROUPS =
      List.of("work", "register", "documents", "statistics", "system");

  @Inject @Any private Instance<NavSource> sources;

  /** A group with at least one link. */
  public record Group(String label, List<Link> links) {}

  /** A link that the person may follow. */
  public record Link(String label, String href, boolean current) {}

  public List<Group> getGroups() {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    List<NavEntry> entries =
        sources.stream().map(NavSource::entries).flatMap(Collection::stream).toList();
    return arrange(
        entries, external::isUserInRole, external.getRequestContextPath(), Pages.currentKey());
  }

  /** Groups in order with the entries of the roles held; groups without entries are left out. */
  static List<Group> arrange(
      List<NavEntry> entries, Predicate<String> holds, String contextPath, String currentKey) {
    return GROUPS.stream()
        .map(
            group ->
                new Group(
                    Texts.of("nav.group." + group),
                    entries.stream()
                        .filter(e -> e.group().equals(group))
                        .filter(e -> e.roles().isEmpty() || e.roles().stream().anyMatch(holds))
                        .sorted(Comparator.comparingInt(NavEntry::order))
                        .map(e -> link(e, contextPath, currentKey))
                        .toList()))
        .filter(group -> !group.links().isEmpty())
        .toList();
  }

  private static Link link(NavEntry entry, String contextPath, String currentKey) {
    return new Link(
        Texts.of(entry.textKey()),
        contextPath + "/" + entry.page() + ".xhtml",
        Pages.keyOf(entry.page()).equals(currentKey));
  }
}
