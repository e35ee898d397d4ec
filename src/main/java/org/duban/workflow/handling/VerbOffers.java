package org.duban.workflow.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.people.Actor;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;

/**
 * 更多操作: every verb of a task, those that can be done now and of the others why not. It only advises
 * the page: each use case checks again.
 */
@ApplicationScoped
public class VerbOffers {
  /** 交回: the other half of a delegation, offered to the delegate alone. */
  public static final String GIVE_BACK = "GIVE_BACK";

  private record WhyNot(String key, List<Object> facts) {
    static Optional<WhyNot> of(String key, Object... facts) {
      return Optional.of(new WhyNot("VerbOffers." + key, List.of(facts)));
    }
  }

  private final VerbTable table;
  private final Colleagues colleagues;
  private final Countersigns countersigns;

  @SuppressWarnings("NullAway")
  protected VerbOffers() {
    this(null, null, null);
  }

  @Inject
  public VerbOffers(VerbTable table, Colleagues colleagues, Countersigns countersigns) {
    this.table = table;
    this.colleagues = colleagues;
    this.countersigns = countersigns;
  }

  /** What the person may do with an open task that is theirs to do; never null. */
  public List<VerbOffer> of(WorkItem item, Actor actor) {
    List<VerbOffer> offers = new ArrayList<>();
    if (item.owner().isPresent()) {
      offers.add(new VerbOffer(GIVE_BACK, "VerbOffers.GIVE_BACK", null, List.of()));
    }
    for (Verb verb : Verb.values()) {
      offers.add(offer(verb, item, actor));
    }
    return List.copyOf(offers);
  }

  private VerbOffer offer(Verb verb, WorkItem item, Actor actor) {
    Optional<WhyNot> whyNot =
        table
            .refusal(item.getProcess(), item.getTaskKey(), verb)
            .map(reason -> new WhyNot("NoMeaning." + reason, List.of()))
            .or(() -> whyNot(verb, item, actor));
    return new VerbOffer(
        verb.name(),
        "Verb." + verb,
        whyNot.map(WhyNot::key).orElse(null),
        whyNot.map(WhyNot::facts).orElse(List.of()));
  }

  private Optional<WhyNot> whyNot(Verb verb, WorkItem item, Actor actor) {
    return switch (verb) {
      case RETURN -> WhyNot.of("RETURN_ON_PAGE");
      case KEEP_DRAFT -> WhyNot.of("KEPT_BY_PAGE");
      case TAKE_BACK -> WhyNot.of("TAKE_BACK_LATER");
      case URGE -> WhyNot.of("OWN_WORK");
      case TRANSFER, DELEGATE, SIGN_AFTER ->
          lent(item).or(() -> held(item)).or(() -> nobody(verb, item, actor));
      case SIGN_BEFORE, COUNTERSIGN -> lent(item).or(() -> nobody(verb, item, actor));
      case REMOVE_SIGNER ->
          countersigns.findOpen(item.id()).isPresent()
              ? Optional.empty()
              : WhyNot.of("NOBODY_ASKED");
      case COPY, CIRCULATE -> nobody(verb, item, actor);
    };
  }

  private static Optional<WhyNot> lent(WorkItem item) {
    Optional<UserId> owner = item.owner();
    return owner.isPresent() ? WhyNot.of("DELEGATED", owner.get()) : Optional.empty();
  }

  private Optional<WhyNot> held(WorkItem item) {
    return item.isHeld() ? WhyNot.of("WAITS_FOR_SIGNATURES") : Optional.empty();
  }

  private Optional<WhyNot> nobody(Verb verb, WorkItem item, Actor actor) {
    return colleagues.whoMay(verb, item, actor.user()).isEmpty()
        ? WhyNot.of("NOBODY_ELSE", item.getRole())
        : Optional.empty();
  }
}
