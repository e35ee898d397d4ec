package org.duban.worklist.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.workflow.lists.TaskList;

/** What can be done with many tasks at once; the small name stands in the address. */
public enum BulkAct {
  /** 批量签收. */
  CLAIM,
  /** 同一意见批量办理: approved, all with the same opinion. */
  APPROVE,
  /** 批量转办: to one colleague, for one reason. */
  TRANSFER,
  /** 批量催办. */
  URGE;

  /** What a list offers, in the order of its buttons; nothing where the rows are no open tasks. */
  public static List<BulkAct> of(TaskList list) {
    return switch (list) {
      case CLAIMABLE -> List.of(CLAIM, APPROVE);
      case MINE -> List.of(APPROVE, TRANSFER);
      case STARTED, ALL -> List.of(URGE);
      case DONE, COPIES -> List.of();
    };
  }

  /** The act of an address; empty when there is none of that name. */
  public static Optional<BulkAct> ofAddress(String address) {
    return Stream.of(values()).filter(act -> act.getAddress().equals(address)).findFirst();
  }

  /** The name that stands in the address. */
  public String getAddress() {
    return name().toLowerCase(Locale.ROOT);
  }
}
