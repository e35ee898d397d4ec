package org.duban.register.exchange;

import java.util.Map;

/** A cell that cannot be taken for what a person wrote; its row is refused. */
final class FaultyCell extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  private FaultyCell(Reason reason) {
    super(null, null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  /**
   * @throws FaultyCell when a cell of the row is one
   */
  static void check(SheetRow row) {
    Map.Entry<String, CellFault> fault = row.fault().orElse(null);
    if (fault != null) {
      throw new FaultyCell(Reason.of(fault.getValue(), fault.getKey()));
    }
  }
}
