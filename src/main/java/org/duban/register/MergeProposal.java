package org.duban.register;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.duban.shared.UnitCode;

/**
 * Several running accounts of one unit on one platform, which are to be merged or closed (Z47).
 *
 * @param members by name; at least two
 * @param lowUse members that the last check or the newest known content shows to be little used
 */
public record MergeProposal(
    UnitCode unit, String unitName, Platform platform, List<ChannelRow> members, List<Long> lowUse)
    implements Serializable {
  public MergeProposal {
    members = List.copyOf(members);
    lowUse = List.copyOf(lowUse);
  }

  /** Why it is proposed. */
  public MergeReason reason() {
    return lowUse.isEmpty() ? MergeReason.SAME_PLATFORM : MergeReason.LOW_USE_TWIN;
  }

  /** The channels as text: a settled proposal comes back when they are others. */
  String fingerprint() {
    return fingerprint(members.stream().map(ChannelRow::id).toList());
  }

  /** Unit, platform and accounts as one text. */
  public String identity() {
    return unit.value() + " " + platform.letters() + " " + fingerprint();
  }

  static String fingerprint(List<Long> members) {
    return members.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
  }
}
