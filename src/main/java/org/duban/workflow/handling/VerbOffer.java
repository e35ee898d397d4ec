package org.duban.workflow.handling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verb as the menu of one task shows it to one person.
 *
 * @param address what names it in an address; a verb, or {@link VerbOffers#GIVE_BACK}
 * @param textKey key of its word
 * @param whyNot key of the sentence that says why it is not offered now; null when it is
 * @param facts arguments of that sentence; ids of people are shown as names
 */
public record VerbOffer(
    String address, String textKey, @Nullable String whyNot, List<Object> facts) {
  public VerbOffer {
    facts = List.copyOf(facts);
  }

  /** Whether it can be done now. */
  public boolean isOpen() {
    return whyNot == null;
  }
}
