package org.duban.register.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.faces.Flash;
import org.duban.people.CurrentUser;
import org.duban.register.Channel;
import org.duban.register.ChannelKind;
import org.duban.register.Channels;
import org.duban.register.Filing;
import org.duban.register.FilingKind;
import org.duban.register.FilingRequest;
import org.duban.register.FilingState;
import org.duban.register.Filings;
import org.duban.register.Platform;
import org.duban.register.Platforms;
import org.duban.register.StartFiling;
import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.jspecify.annotations.Nullable;

/** Where a clerk begins: what is filed, and for which channel of the own unit. */
@Named
@ViewScoped
public class NewFilingPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;

  @Inject private StartFiling startFiling;
  @Inject private Filings filings;
  @Inject private Channels channels;
  @Inject private Platforms platforms;
  @Inject private WorkItems workItems;
  @Inject private CurrentUser user;

  private FilingKind kind = FilingKind.OPEN;
  private ChannelKind channelKind = ChannelKind.ACCOUNT;
  private @Nullable String platform;
  private @Nullable String name;
  private @Nullable Long channel;

  /** Begins the filing and leads on to its form. */
  public String start() {
    CaseKey key =
        startFiling.start(
            new FilingRequest(
                kind,
                kind == FilingKind.OPEN ? null : channel,
                channelKind,
                isAccount() && platform != null ? new Platform(platform) : null,
                Typed.text(name)));
    Flash.done("register_new_filing.message.started", key);
    return workItems.open(ProcessKey.FILING, key).stream()
        .findFirst()
        .map(WorkItem::getId)
        .map(task -> "/register/file-channel.xhtml?faces-redirect=true&task=" + task)
        .orElse("/worklist/my-work.xhtml?faces-redirect=true");
  }

  public boolean isOpening() {
    return kind == FilingKind.OPEN;
  }

  public boolean isAccount() {
    return channelKind == ChannelKind.ACCOUNT;
  }

  /** Running channels of the unit, as a map from what is shown to the number. */
  public Map<String, Long> getOwnChannels() {
    return channels.listRunning(user.unit()).stream()
        .collect(Collectors.toMap(this::words, Channel::id, (a, b) -> a, LinkedHashMap::new));
  }

  private String words(Channel of) {
    String code = of.code().map(c -> " " + c).orElse("");
    String where = of.platform().map(platforms::nameOf).map(p -> p + " · ").orElse("");
    return where + of.getName() + code;
  }

  public Map<String, String> getPlatformNames() {
    return platforms.list().stream()
        .collect(
            Collectors.toMap(
                p -> p.getName(), p -> p.getLetters(), (a, b) -> a, LinkedHashMap::new));
  }

  /** The unit's filings, newest first. */
  public List<Filing> getFilings() {
    return filings.listOf(user.get(), SHOWN);
  }

  public String tone(FilingState state) {
    return Tones.of(state);
  }

  public FilingKind[] getKinds() {
    return FilingKind.values();
  }

  public ChannelKind[] getChannelKinds() {
    return ChannelKind.values();
  }

  public FilingKind getKind() {
    return kind;
  }

  public void setKind(@Nullable FilingKind kind) {
    this.kind = Optional.ofNullable(kind).orElse(FilingKind.OPEN);
  }

  public ChannelKind getChannelKind() {
    return channelKind;
  }

  public void setChannelKind(@Nullable ChannelKind channelKind) {
    this.channelKind = Optional.ofNullable(channelKind).orElse(ChannelKind.ACCOUNT);
  }

  public @Nullable String getPlatform() {
    return platform;
  }

  public void setPlatform(@Nullable String platform) {
    this.platform = platform;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable Long getChannel() {
    return channel;
  }

  public void setChannel(@Nullable Long channel) {
    this.channel = channel;
  }
}
