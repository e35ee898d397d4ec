package org.duban.faces;

/**
 * One click that takes several transactions, because what was typed is worth keeping even when the
 * last of them is refused. The person is told then that the earlier ones hold.
 */
public final class Click {
  private final Runnable partly;
  private boolean changed;

  /**
   * @param textKey of the sentence that says what was kept and what was not done
   */
  public Click(String textKey) {
    this(() -> Flash.warn(textKey));
  }

  Click(Runnable partly) {
    this.partly = partly;
  }

  /** Does one part; a refusal of it goes on to the page, after the word about earlier parts. */
  public void step(Runnable part) {
    try {
      part.run();
    } catch (RuntimeException failed) {
      if (changed) {
        partly.run();
      }
      throw failed;
    }
    changed = true;
  }
}
