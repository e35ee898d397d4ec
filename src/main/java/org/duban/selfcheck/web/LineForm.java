package org.duban.selfcheck.web;

import java.io.Serializable;
import org.duban.selfcheck.ReportLine;
import org.duban.selfcheck.ReportSection;
import org.jspecify.annotations.Nullable;

/** One counted line as it is being typed; a number that is left out is a zero. */
public class LineForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name;
  private @Nullable Integer quantity;
  private @Nullable Integer settled;

  LineForm(String name) {
    this.name = name;
  }

  LineForm(ReportLine line) {
    this.name = line.name();
    this.quantity = line.quantity();
    this.settled = line.settled();
  }

  boolean isEmpty() {
    return name.isBlank() && quantity == null && settled == null;
  }

  /** The line; refuses what cannot be true. */
  ReportLine entered(ReportSection section) {
    return ReportLine.entered(
        section, name, quantity == null ? 0 : quantity, settled == null ? 0 : settled);
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }

  public @Nullable Integer getQuantity() {
    return quantity;
  }

  public void setQuantity(@Nullable Integer quantity) {
    this.quantity = quantity;
  }

  public @Nullable Integer getSettled() {
    return settled;
  }

  public void setSettled(@Nullable Integer settled) {
    this.settled = settled;
  }
}
