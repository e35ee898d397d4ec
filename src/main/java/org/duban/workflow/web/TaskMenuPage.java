package org.duban.workflow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.faces.Texts;
import org.duban.people.CurrentUser;
import org.duban.people.Users;
import org.duban.shared.DomainException;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.duban.workflow.handling.VerbOffer;
import org.duban.workflow.handling.VerbOffers;
import org.jspecify.annotations.Nullable;

/**
 * The menu 更多操作 beside the title of every task page. The template asks it on every page; it has
 * entries only where the address names an open task of the signed-in person and the page is the one
 * that does it.
 */
@Named
@RequestScoped
public class TaskMenuPage {
  @Inject private WorkItems book;
  @Inject private VerbOffers offers;
  @Inject private CurrentUser currentUser;
  @Inject private Users users;

  private @Nullable List<Entry> entries;

  /**
   * One line of the menu.
   *
   * @param href page that does it; empty when it cannot be done now
   * @param whyNot why it cannot; empty when it can
   */
  public record Entry(String word, String href, String whyNot) {}

  /** What can be done first, then what cannot and why; empty on pages that do no task. */
  public List<Entry> getEntries() {
    if (entries == null) {
      entries = item().map(this::entriesOf).orElse(List.of());
    }
    return entries;
  }

  public List<Entry> getOffered() {
    return getEntries().stream().filter(e -> !e.href().isEmpty()).toList();
  }

  public List<Entry> getRefused() {
    return getEntries().stream().filter(e -> e.href().isEmpty()).toList();
  }

  private Optional<WorkItem> item() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String task = faces.getExternalContext().getRequestParameterMap().get("task");
    String view = faces.getViewRoot() == null ? "" : faces.getViewRoot().getViewId();
    try {
      return Optional.ofNullable(task)
          .map(TaskId::new)
          .flatMap(book::find)
          .filter(i -> i.parent().isEmpty() && view.equals("/" + i.getFormKey() + ".xhtml"))
          .filter(this::isMine);
    } catch (IllegalArgumentException editedByHand) {
      return Optional.empty();
    }
  }

  private boolean isMine(WorkItem item) {
    try {
      item.checkMayBeDoneBy(currentUser.actor());
      return true;
    } catch (DomainException somebodyElses) {
      return false;
    }
  }

  private List<Entry> entriesOf(WorkItem item) {
    List<VerbOffer> all = offers.of(item, currentUser.actor());
    Map<UserId, String> names =
        users.namesOf(
            all.stream()
                .flatMap(o -> o.facts().stream())
                .filter(UserId.class::isInstance)
                .map(UserId.class::cast)
                .collect(Collectors.toSet()));
    return all.stream().map(offer -> entry(item, offer, names)).toList();
  }

  private static Entry entry(WorkItem item, VerbOffer offer, Map<UserId, String> names) {
    String word = Texts.of(offer.textKey());
    String whyNot = offer.whyNot();
    if (whyNot == null) {
      String address = HandlePage.address(item.id(), offer.address());
      return new Entry(word, address, "");
    }
    Object[] facts =
        offer.facts().stream()
            .map(f -> f instanceof UserId id ? names.getOrDefault(id, id.value()) : f)
            .toArray();
    return new Entry(word, "", Texts.of(whyNot, facts));
  }
}
