package org.duban.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;

/** What the register itself knows of a channel's past: dated facts and filings. */
@ApplicationScoped
public class RegisterHistory implements ChannelHistorySource {
  @Inject Channels channels;
  @Inject Filings filings;
  @Inject Units units;
  @Inject OfficeClock clock;

  @Override
  public List<ChannelHistoryEntry> historyOf(long channelId) {
    Channel channel = channels.get(channelId);
    List<ChannelHistoryEntry> entries = new ArrayList<>();
    entries.addAll(followed(channel.names(), PastEvent.RENAMED, DatedName::name));
    channel.states().stream()
        .skip(1)
        .forEach(s -> entries.add(entry(s.since(), s.state(), s.reason(), "blue")));
    DatedState first = channel.states().get(0);
    entries.add(entry(first.since(), PastEvent.REGISTERED, first.reason(), "grey"));
    entries.addAll(followed(channel.facts(FactKind.UNIT), PastEvent.UNIT_CHANGED, this::unit));
    entries.addAll(
        followed(channel.facts(FactKind.CODE), PastEvent.CODE_ASSIGNED, DatedFact::value));
    entries.addAll(
        followed(channel.facts(FactKind.OWNER), PastEvent.OWNER_CHANGED, DatedFact::value));
    for (Filing filing : filings.listOf(channelId)) {
      entries.add(
          entry(
              LocalDate.ofInstant(filing.getStartedAt(), clock.zone()),
              filing.getKind(),
              filing.key().value(),
              "violet"));
    }
    return entries;
  }

  /** What each entry after the first replaced. */
  private static <T extends Since> List<ChannelHistoryEntry> followed(
      List<T> entries, PastEvent what, Function<T, String> words) {
    List<ChannelHistoryEntry> found = new ArrayList<>();
    for (int i = 1; i < entries.size(); i++) {
      found.add(
          entry(
              entries.get(i).since(),
              what,
              words.apply(entries.get(i - 1)) + " → " + words.apply(entries.get(i)),
              "blue"));
    }
    return found;
  }

  private String unit(DatedFact fact) {
    return units.find(new UnitCode(fact.value())).map(Unit::getName).orElse(fact.value());
  }

  private static ChannelHistoryEntry entry(LocalDate on, Enum<?> what, String detail, String tone) {
    return new ChannelHistoryEntry(on, null, what, detail, tone, null);
  }
}
