package org.duban.reconciliation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duban.register.ChannelKind;

/**
 * What a file holds.
 *
 * @param foreign how many of the refused rows belong to another city
 */
record SourceRows(List<SourceLine> taken, List<RefusedRow> refused, long foreign) {
  Set<ChannelKind> kinds() {
    Set<ChannelKind> kinds = EnumSet.noneOf(ChannelKind.class);
    taken.forEach(line -> kinds.add(line.kind()));
    return kinds;
  }
}
