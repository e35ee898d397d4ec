package org.duban.register;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A website or an account of a unit, with its names and states as they followed each other. The
 * history is only ever added to: what was printed under an old name stays provable (T04).
 */
@Entity
@Table(name = "channel")
public class Channel extends ChannelStanding {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "channel_seq")
  @SequenceGenerator(name = "channel_seq", sequenceName = "channel_seq", allocationSize = 50)
  private long id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private ChannelKind kind;

  private @Nullable String code;

  /** The code while the channel runs, so that the database refuses the same code twice. */
  private @Nullable String liveCode;

  private @Nullable String platform;
  private String name;
  private String unit;

  @Enumerated(EnumType.STRING)
  private ChannelState state;

  @Embedded private ChannelDetails details;
  @Embedded private ChannelProfile profile;
  private String note;
  private boolean synthetic;

  @ElementCollection
  @CollectionTable(name = "channel_name", joinColumns = @JoinColumn(name = "channel_id"))
  @OrderColumn(name = "place")
  private List<DatedName> names = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "channel_state", joinColumns = @JoinColumn(name = "channel_id"))
  @OrderColumn(name = "place")
  private List<DatedState> states = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "channel_fact", joinColumns = @JoinColumn(name = "channel_id"))
  @OrderColumn(name = "place")
  private List<DatedFact> facts = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Channel() {}

  private Channel(ChannelKind kind, UnitCode unit, ChannelDetails details) {
    this.kind = kind;
    this.unit = unit.value();
    this.details = details;
    this.profile = ChannelProfile.NONE;
    this.name = "";
    this.state = ChannelState.NORMAL;
    this.note = "";
  }

  /**
   * A channel that enters the register as running.
   *
   * @param code null only for what was registered before codes were kept
   * @param platform null for a website
   * @param note empty when there is nothing to say
   * @param reason by what it came, e.g. the number of a filing
   * @param since the day from which name and state hold
   * @param synthetic whether it was made up for a demo and must be shown as 合成
   * @throws IllegalArgumentException when code, kind and platform contradict each other
   */
  public static Channel registered(
      ChannelKind kind,
      @Nullable IdentificationCode code,
      @Nullable Platform platform,
      String name,
      UnitCode unit,
      ChannelDetails details,
      String note,
      String reason,
      LocalDate since,
      boolean synthetic) {
    if ((kind == ChannelKind.WEBSITE) != (platform == null)) {
      throw new IllegalArgumentException("platform " + platform + " of a " + kind);
    }
    if (code != null
        && (code.kind() != kind || !code.platform().equals(Optional.ofNullable(platform)))) {
      throw new IllegalArgumentException("code %s of a %s %s".formatted(code, kind, platform));
    }
    var channel = new Channel(kind, unit, details);
    channel.platform = platform == null ? null : platform.letters();
    channel.note = note;
    channel.synthetic = synthetic;
    channel.rename(name, since);
    channel.enter(ChannelState.NORMAL, since, reason);
    channel.note(FactKind.UNIT, unit.value(), since, reason);
    if (code != null) {
      channel.assign(code, since, reason);
    }
    if (!details.owner().isEmpty()) {
      channel.note(FactKind.OWNER, details.owner(), since, reason);
    }
    return channel;
  }

  /**
   * The channel was cancelled before the product was there; for loaders, before it is added.
   *
   * @param reason as known
   */
  public void closedBefore(LocalDate since, String reason) {
    enter(ChannelState.CANCELLED, since, reason);
  }

  /**
   * The channel is called otherwise from a day on.
   *
   * @throws DatesOutOfOrder when the last name holds from a later day
   */
  final void rename(String newName, LocalDate since) {
    Past.checkNotBefore(names, since);
    names.add(new DatedName(since, newName));
    name = newName;
  }

  /**
   * The channel is in another state from a day on.
   *
   * @throws DatesOutOfOrder when the last state holds from a later day
   */
  final void enter(ChannelState newState, LocalDate since, String reason) {
    Past.checkNotBefore(states, since);
    states.add(new DatedState(since, newState, reason));
    state = newState;
    liveCode = newState.isMonitored() ? code : null;
  }

  /**
   * What is registered of the channel is otherwise from a day on; of it the owner is dated.
   *
   * @throws DatesOutOfOrder when the last owner holds from a later day
   */
  final void describe(ChannelDetails newDetails, LocalDate since, String reason) {
    if (!newDetails.owner().equals(details.owner())) {
      note(FactKind.OWNER, newDetails.owner(), since, reason);
    }
    details = newDetails;
  }

  void remark(String newNote) {
    note = newNote;
  }

  void complete(ChannelProfile newProfile) {
    profile = newProfile;
  }

  /**
   * The channel gets its code, or the right one. Its kind and platform were checked before.
   *
   * @throws DatesOutOfOrder when the last code holds from a later day
   */
  final void assign(IdentificationCode newCode, LocalDate since, String reason) {
    note(FactKind.CODE, newCode.value(), since, reason);
    code = newCode.value();
    liveCode = state.isMonitored() ? code : null;
  }

  /**
   * The channel belongs to another unit from a day on.
   *
   * @throws DatesOutOfOrder when it came to the present one on a later day
   */
  final void move(UnitCode newUnit, LocalDate since, String reason) {
    note(FactKind.UNIT, newUnit.value(), since, reason);
    unit = newUnit.value();
  }

  private void note(FactKind what, String value, LocalDate since, String reason) {
    Past.checkNotBefore(facts(what), since);
    facts.add(new DatedFact(since, what, value, reason));
  }

  /**
   * The channel as the register held it on a day of the office's calendar; empty before it was
   * registered.
   */
  public Optional<ChannelOn> on(LocalDate day) {
    return ChannelOn.of(this, day);
  }

  /** The name on a day of the office's calendar; the first name before the history begins. */
  public String nameOn(LocalDate day) {
    return Past.on(names, day).orElse(names.get(0)).name();
  }

  /** The state on a day; empty before the channel was registered. */
  public Optional<ChannelState> stateOn(LocalDate day) {
    return Past.on(states, day).map(DatedState::state);
  }

  /** The day since which the present name holds. */
  public LocalDate nameSince() {
    return names.get(names.size() - 1).since();
  }

  /** The day since which the present state holds. */
  public LocalDate stateSince() {
    return states.get(states.size() - 1).since();
  }

  public long id() {
    return id;
  }

  public ChannelKind getKind() {
    return kind;
  }

  /** Empty for what was registered before codes were kept. */
  public Optional<IdentificationCode> code() {
    return Optional.ofNullable(code).map(IdentificationCode::new);
  }

  /** Empty for a website. */
  public Optional<Platform> platform() {
    return Optional.ofNullable(platform).map(Platform::new);
  }

  public String getName() {
    return name;
  }

  public UnitCode unit() {
    return new UnitCode(unit);
  }

  public ChannelState getState() {
    return state;
  }

  public ChannelDetails getDetails() {
    return details;
  }

  public ChannelProfile getProfile() {
    return profile;
  }

  public String getNote() {
    return note;
  }

  public boolean isSynthetic() {
    return synthetic;
  }

  /** Oldest first. */
  public List<DatedName> names() {
    return List.copyOf(names);
  }

  /** Oldest first. */
  public List<DatedState> states() {
    return List.copyOf(states);
  }

  /** Code, owner and unit as they followed each other, oldest first. */
  public List<DatedFact> facts() {
    return List.copyOf(facts);
  }

  List<DatedFact> facts(FactKind what) {
    return facts.stream().filter(fact -> fact.what() == what).toList();
  }
}
