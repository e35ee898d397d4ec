package org.duban.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duban.faces.Dates;
import org.duban.faces.TextMap;
import org.duban.faces.Texts;
import org.duban.people.CurrentUser;
import org.duban.people.NotYourUnit;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.register.Channel;
import org.duban.register.ChannelHistoryEntry;
import org.duban.register.ChannelHistorySource;
import org.duban.register.ChannelKeepers;
import org.duban.register.ChannelOn;
import org.duban.register.ChannelProfile;
import org.duban.register.ChannelState;
import org.duban.register.Channels;
import org.duban.register.DatedName;
import org.duban.register.DatedState;
import org.duban.register.Dictionary;
import org.duban.register.Filing;
import org.duban.register.FilingState;
import org.duban.register.Filings;
import org.duban.register.IdentificationCode;
import org.duban.register.PlatformEntry;
import org.duban.register.Platforms;
import org.duban.shared.OfficeClock;
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
  @Inject private ChannelKeepers keepers;
  @Inject private WordChoices words;
  @Inject private OfficeClock clock;
  @Inject private Dates dates;
  @Inject private TextMap texts;
  @Inject @Any private Instance<ChannelHistorySource> sources;

  private long id;
  private @Nullable Channel channel;
  private @Nullable LocalDate day;

  /** A line of the further fields. */
  public record Line(String label, String value) {}

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

  /** The channel as it was on the day of the address; null without one and before it was there. */
  public @Nullable ChannelOn getThen() {
    return day == null ? null : getChannel().on(day).orElse(null);
  }

  public String getThenCode() {
    ChannelOn then = getThen();
    return then == null ? "" : then.code().map(IdentificationCode::value).orElse("");
  }

  public String getThenUnit() {
    ChannelOn then = getThen();
    return then == null
        ? ""
        : units.find(then.unit()).map(Unit::getName).orElse(then.unit().value());
  }

  /** What the office calls a state. */
  public String stateWord(ChannelState state) {
    return words.word(Dictionary.CHANNEL_STATE, state.name());
  }

  /** The further fields that are filled in. */
  public List<Line> getProfileLines() {
    ChannelProfile profile = getChannel().getProfile();
    return Stream.of(
            line("siteType", words.word(Dictionary.SITE_TYPE, profile.siteType())),
            line("level", texts.label(profile.level())),
            line("domain", profile.domain()),
            line("policeNumber", profile.policeNumber()),
            line("partyOrganMark", profile.partyOrganMark()),
            line("weChatId", profile.weChatId()),
            line("functionType", words.word(Dictionary.FUNCTION_TYPE, profile.functionType())),
            line("certification", profile.certification()),
            line("openedOn", dates.day(profile.openedOn())),
            line("watch", texts.label(profile.watch())),
            line("supervisor", profile.supervisor()),
            line("operator", profile.operator()),
            line("lastUpdate", dates.day(getChannel().lastUpdateOn().orElse(null))),
            line("screening", texts.label(getChannel().screening().orElse(null))))
        .filter(line -> !line.value().isEmpty())
        .toList();
  }

  private static Line line(String key, String value) {
    return new Line(Texts.of("register_profile.label." + key), value);
  }

  /** Whether the person fills in the further fields and the columns. */
  public boolean isKept() {
    return keepers.may(getChannel());
  }

  public LocalDate getToday() {
    return clock.today();
  }

  /** What the address asks for; what is no day asks for nothing. */
  public @Nullable String getAsked() {
    return day == null ? null : day.toString();
  }

  public void setAsked(@Nullable String asked) {
    try {
      day = Typed.text(asked).isEmpty() ? null : LocalDate.parse(Typed.text(asked));
    } catch (DateTimeParseException editedByHand) {
      day = null;
    }
  }

  public @Nullable LocalDate getDay() {
    return day;
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
