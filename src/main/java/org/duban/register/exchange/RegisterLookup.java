package org.duban.register.exchange;

import java.util.Collection;
import java.util.List;
import org.duban.register.Channel;
import org.duban.register.IdentificationCode;
import org.duban.shared.UnitCode;

/** Finds many channels at once, so that a large table costs no query a row. */
public interface RegisterLookup {

  /** All channels that hold or held one of the codes, oldest first. */
  List<Channel> withCodes(Collection<IdentificationCode> codes);

  /** All channels of the units that have no code, oldest first. */
  List<Channel> withoutCode(Collection<UnitCode> units);
}
