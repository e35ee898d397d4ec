package org.duban.register;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.shared.UnitCode;

/** A register without a database; numbers channels from 1 as they come. */
public class ChannelsInMemory implements Channels {
  private final List<Channel> all = new ArrayList<>();

  @Override
  public Channel get(long id) {
    return all.stream()
        .filter(c -> c.id() == id)
        .findFirst()
        .orElseThrow(() -> new NoSuchChannel(id));
  }

  @Override
  public Optional<Channel> find(IdentificationCode code) {
    return all.stream().filter(c -> c.code().equals(Optional.of(code))).findFirst();
  }

  @Override
  public List<Channel> listRunning(ChannelKind kind) {
    return all.stream().filter(c -> c.getKind() == kind && c.getState().isMonitored()).toList();
  }

  @Override
  public List<Channel> listRunning(UnitCode unit) {
    return listOf(unit).stream().filter(c -> c.getState().isMonitored()).toList();
  }

  @Override
  public List<Channel> listOf(UnitCode unit) {
    return all.stream().filter(c -> c.unit().equals(unit)).toList();
  }

  @Override
  public void add(Channel channel) {
    all.add(channel);
    try {
      Field id = Channel.class.getDeclaredField("id");
      id.setAccessible(true);
      id.setLong(channel, all.size());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
