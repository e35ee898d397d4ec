package org.duban.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal: something a person asked for that a rule does not allow. It carries facts, not a
 * sentence; the sentence is the text {@link #textKey()} with the facts as its arguments.
 *
 * <p>It rolls the transaction back, so nothing is half done. A defect is never a DomainException.
 */
@ApplicationException(rollback = true)
public abstract class DomainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Object> facts;

  /**
   * @param facts arguments of the text, in its order; never null, may be empty
   */
  protected DomainException(Object... facts) {
    super(null, null);
    this.facts = List.of(facts);
  }

  /** Key of the sentence in the text bundles; never shown raw. */
  public String textKey() {
    return "error." + getClass().getSimpleName();
  }

  /** Arguments of the sentence in its order; never null. */
  public List<Object> facts() {
    return facts;
  }

  @Override
  public String getMessage() {
    return getClass().getSimpleName() + facts();
  }
}
