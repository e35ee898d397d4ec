package org.duban.register;

import java.util.List;
import java.util.Optional;
import org.duban.shared.UnitCode;

/** All channels that are or were in the register. */
public interface Channels {

  /**
   * With its names and states.
   *
   * @throws NoSuchChannel when there is none
   */
  Channel get(long id);

  /** The running channel that holds a code; the last one that held it when none runs. */
  Optional<Channel> find(IdentificationCode code);

  /** Running channels of a kind, by unit, platform and name. */
  List<Channel> listRunning(ChannelKind kind);

  /** Running channels of a unit, websites first. */
  List<Channel> listRunning(UnitCode unit);

  /** All channels of a unit, also those that have left. */
  List<Channel> listOf(UnitCode unit);

  void add(Channel channel);
}
