package org.duban.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.people.NotYourUnit;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.Units;
import org.duban.register.Channel;
import org.duban.register.ChannelHistoryEntry;
import org.duban.register.ChannelHistorySource;
import org.duban.register.ChannelState;
import org.duban.register.Channels;
import org.duban.register.DatedName;
import org.duban.register.DatedState;
import org.duban.register.Filing;
import org.duban.register.FilingState;
import org.duban.register.Filings;
import org.duban.register.IdentificationCode;
import org.duban.register.PlatformEntry;
import org.duban.register.Platforms;
import org.jspecify.annotations.Nullable;

/** One channel: what is registered, what it was called, what was filed and what was found. */
@Named
@RequestScoped
public class ChannelPage {
  @Inject private Channels channels;
  @Inject private Filings filings;
  @Inject private Platforms platforms;
  @Inject private Units units;
  @Inject private Sight sight;
  @Inject private CurrentUser user;
  @Inject @Any private Instance<ChannelHistorySource> sources;

  private long id;
  private @Nullable Channel channel;

  /** Opens the channel of the address, if the person may see it. */
  public void load() {
    getChannel();
  }

  /**
   * The channel, checked however the id came.
   *
   * @throws NotYourUnit when the person may not see it
   */
  public Channel getChannel() {
    if (channel == null) {
      Channel found = channels.get(id);
      sight.check(user.get(), found.unit());
      channel = found;
    }
    return channel;
  }

  public String getCode() {
    return getChannel().code().map(IdentificationCode::value).orElse("");
  }

  public String getUnitName() {
    return units.get(getChannel().unit()).getName();
  }

  /** Name of the platform; empty for a website. */
  public String getPlatformName() {
    return getChannel().platform().map(platforms::nameOf).orElse("");
  }

  /** Whether nobody has confirmed what the platform's letters mean. */
  public boolean isPlatformUnverified() {
    return getChannel()
        .platform()
        .flatMap(platforms::find)
        .filter(entry -> !entry.isVerified())
        .map(PlatformEntry::getName)
        .isPresent();
  }

  /** Newest first. */
  public List<DatedName> getNames() {
    return reversed(getChannel().names());
  }

  /** Newest first. */
  public List<DatedState> getStates() {
    return reversed(getChannel().states());
  }

  private static <T> List<T> reversed(List<T> list) {
    var copy = new ArrayList<>(list);
    Collections.reverse(copy);
    return copy;
  }

  public List<Filing> getFilings() {
    return filings.listOf(id);
  }

  /** What later features know of it, newest first. */
  public List<ChannelHistoryEntry> getHistory() {
    return sources.stream()
        .map(source -> source.historyOf(id))
        .flatMap(Collection::stream)
        .sorted(Comparator.comparing(ChannelHistoryEntry::on).reversed())
        .toList();
  }

  /** Whether the person may file for it. */
  public boolean isFileable() {
    return user.has(Role.UNIT_CLERK)
        && getChannel().unit().equals(user.unit())
        && getChannel().getState().isMonitored();
  }

  public String tone(ChannelState state) {
    return Tones.of(state);
  }

  public String filingTone(FilingState state) {
    return Tones.of(state);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
