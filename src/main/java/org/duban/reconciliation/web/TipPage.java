package org.duban.reconciliation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.faces.Flash;
import org.duban.people.CurrentUser;
import org.duban.people.NotYourUnit;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.UnknownUnit;
import org.duban.people.Users;
import org.duban.reconciliation.DifferenceKind;
import org.duban.reconciliation.KeepTip;
import org.duban.reconciliation.Tip;
import org.duban.reconciliation.TipFinding;
import org.duban.reconciliation.TipState;
import org.duban.reconciliation.Tips;
import org.duban.reconciliation.TurnTip;
import org.duban.register.ChannelState;
import org.duban.register.Platform;
import org.duban.register.Platforms;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One tip: turned into a difference, or kept for the next inspection. */
@Named
@ViewScoped
public class TipPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Tips tips;
  @Inject private TurnTip turnTip;
  @Inject private KeepTip keepTip;
  @Inject private Platforms platforms;
  @Inject private Users users;
  @Inject private CurrentUser user;

  private long id;
  private @Nullable DifferenceKind kind;
  private @Nullable ChannelState state;
  private @Nullable String rightName;
  private @Nullable String unit;
  private @Nullable String platform;
  private @Nullable String note;
  private transient @Nullable Tip tip;

  /**
   * Opens the tip of the address; the office only.
   *
   * @throws NotYourUnit when a county or a unit asks
   */
  public void load() {
    getTip();
  }

  public Tip getTip() {
    if (Sight.reachOf(user.get()) != Role.Reach.CITY) {
      throw new NotYourUnit(user.unit());
    }
    if (tip == null) {
      tip = tips.get(id);
    }
    return tip;
  }

  /** Makes a difference of it and leads there. */
  public void turn() throws IOException {
    if (Typed.unit(unit) == null && !Typed.text(unit).isEmpty()) {
      throw new UnknownUnit(Typed.text(unit));
    }
    String letters = Typed.text(platform);
    long difference =
        turnTip.turn(
            id,
            new TipFinding(
                kind,
                state,
                Typed.text(rightName),
                Typed.unit(unit),
                letters.isEmpty() ? null : new Platform(letters)));
    Flash.done("reconciliation_tip.message.turned");
    Faces.redirect("reconciliation/difference.xhtml?id=%s", String.valueOf(difference));
  }

  /** Leaves it to the next inspection. */
  public void keep() throws IOException {
    keepTip.keep(id, Typed.text(note));
    Flash.done("reconciliation_tip.message.kept");
    Faces.redirect("reconciliation/tip.xhtml?id=%s", String.valueOf(id));
  }

  public boolean isOpen() {
    return user.has(Role.REVIEWER) && getTip().getState() == TipState.LOGGED;
  }

  /** Kinds that fit: only an unregistered channel is unreported. */
  public DifferenceKind[] getKinds() {
    boolean registered = getTip().channelId().isPresent();
    return Arrays.stream(DifferenceKind.values())
        .filter(k -> k.isOfRegistered() == registered)
        .toArray(DifferenceKind[]::new);
  }

  public ChannelState[] getStates() {
    return ChannelState.values();
  }

  public Map<String, String> getPlatformNames() {
    return platforms.list().stream()
        .collect(
            Collectors.toMap(
                p -> p.getName(), p -> p.getLetters(), (a, b) -> a, LinkedHashMap::new));
  }

  /** Number of the registered channel; null when there is none. */
  public @Nullable Long getChannelId() {
    return getTip().channelId().orElse(null);
  }

  public String getLoggedBy() {
    return users.find(getTip().loggedBy()).map(u -> u.getDisplayName()).orElse("");
  }

  public String getTone() {
    return Tones.of(getTip().getState());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable DifferenceKind getKind() {
    return kind;
  }

  public void setKind(@Nullable DifferenceKind kind) {
    this.kind = kind;
  }

  public @Nullable ChannelState getState() {
    return state;
  }

  public void setState(@Nullable ChannelState state) {
    this.state = state;
  }

  public @Nullable String getRightName() {
    return rightName;
  }

  public void setRightName(@Nullable String rightName) {
    this.rightName = rightName;
  }

  public @Nullable String getUnit() {
    return unit;
  }

  public void setUnit(@Nullable String unit) {
    this.unit = unit;
  }

  public @Nullable String getPlatform() {
    return platform;
  }

  public void setPlatform(@Nullable String platform) {
    this.platform = platform;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}
