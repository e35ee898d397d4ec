package org.duban.reconciliation.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.duban.people.UnknownUnit;
import org.duban.reconciliation.Correction;
import org.duban.reconciliation.NameChange;
import org.duban.register.ChannelState;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** How the register is to be corrected, as it stands in the inputs; an empty input is null. */
public class CorrectionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable LocalDate since;
  private @Nullable NameChange nameChange;
  private @Nullable ChannelState state;
  private @Nullable String unit;

  Correction read(String note) {
    UnitCode code = Typed.unit(unit);
    if (code == null && !Typed.text(unit).isEmpty()) {
      throw new UnknownUnit(Typed.text(unit));
    }
    return new Correction(since, nameChange, state, code, note);
  }

  public NameChange[] getNameChanges() {
    return NameChange.values();
  }

  /** The states in which a channel leaves the register. */
  public ChannelState[] getLeavingStates() {
    return new ChannelState[] {ChannelState.CANCELLED, ChannelState.DELETED, ChannelState.MIGRATED};
  }

  public @Nullable LocalDate getSince() {
    return since;
  }

  public void setSince(@Nullable LocalDate since) {
    this.since = since;
  }

  public @Nullable NameChange getNameChange() {
    return nameChange;
  }

  public void setNameChange(@Nullable NameChange nameChange) {
    this.nameChange = nameChange;
  }

  public @Nullable ChannelState getState() {
    return state;
  }

  public void setState(@Nullable ChannelState state) {
    this.state = state;
  }

  public @Nullable String getUnit() {
    return unit;
  }

  public void setUnit(@Nullable String unit) {
    this.unit = unit;
  }
}
