package org.duban.register.exchange;

/** Where an import stands. */
public enum ImportState {
  /** The file is being compared with the register, in the background. */
  READING(true),
  /** The preview lies before the reviewer; nothing is entered yet. */
  READY(true),
  /** The rows are being entered, in the background and in one transaction. */
  APPLYING(true),
  /** Everything that the preview announced is in the register. */
  APPLIED(false),
  /** A person put it aside; nothing was entered. */
  CANCELLED(false),
  /** The file could not be read; nothing was entered. */
  FAILED(false);

  private final boolean open;

  ImportState(boolean open) {
    this.open = open;
  }

  /** Whether it keeps others from importing. */
  public boolean isOpen() {
    return open;
  }

  /** Whether the background works on it. */
  public boolean isRunning() {
    return this == READING || this == APPLYING;
  }
}
