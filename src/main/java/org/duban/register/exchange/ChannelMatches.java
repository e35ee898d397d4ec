package org.duban.register.exchange;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.register.Channel;
import org.jspecify.annotations.Nullable;

/** Finds the registered channel that a row speaks of; no channel is spoken of twice. */
final class ChannelMatches {
  private final Set<Long> taken = new HashSet<>();

  /**
   * The channel that holds the row's code: the running one for a row that runs, else the one that
   * left under the same name. A row without a code speaks of the one of that name, platform and
   * unit that has none either.
   *
   * @param known what was looked up for the rows of the chunk
   * @return null when the row is about a new channel
   * @throws SeveralSuchChannels when there are several without a code
   */
  @Nullable Channel find(ChannelLine line, List<Channel> known) {
    List<Channel> candidates =
        known.stream().filter(c -> !taken.contains(c.id()) && fits(line, c)).toList();
    if (line.code().isEmpty()
        && candidates.stream().filter(c -> c.getState().isMonitored()).count() > 1) {
      throw new SeveralSuchChannels(line.name());
    }
    Channel found = best(line, candidates);
    if (found != null) {
      taken.add(found.id());
    }
    return found;
  }

  private static boolean fits(ChannelLine line, Channel channel) {
    return line.code().isPresent()
        ? channel.code().equals(line.code())
        : channel.code().isEmpty()
            && channel.getKind() == line.channelKind()
            && channel.platform().equals(line.platform())
            && channel.unit().equals(line.unit())
            && isNamed(line, channel);
  }

  private static boolean isNamed(ChannelLine line, Channel channel) {
    return CellText.clean(channel.getName()).equals(line.name());
  }

  private static @Nullable Channel best(ChannelLine line, List<Channel> candidates) {
    Stream<Channel> running = candidates.stream().filter(c -> c.getState().isMonitored());
    Stream<Channel> left =
        candidates.stream()
            .filter(c -> !c.getState().isMonitored() && isNamed(line, c))
            .sorted(
                Comparator.comparing(c -> line.state().filter(s -> s == c.getState()).isEmpty()));
    return (line.isRunning() ? Stream.concat(running, left) : Stream.concat(left, running))
        .findFirst()
        .orElse(null);
  }
}
