package org.duban.register.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.duban.faces.Flash;
import org.duban.people.CurrentUser;
import org.duban.people.NotYourUnit;
import org.duban.people.Sight;
import org.duban.register.Channel;
import org.duban.register.ChannelKeepers;
import org.duban.register.ChannelKind;
import org.duban.register.Channels;
import org.duban.register.Dictionary;
import org.duban.register.KeepProfile;
import org.duban.register.SiteLevel;
import org.duban.register.WatchState;
import org.jspecify.annotations.Nullable;

/** 补充登记: what the record form asks for besides what a filing changes. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Channels channels;
  @Inject private Sight sight;
  @Inject private CurrentUser user;
  @Inject private ChannelKeepers keepers;
  @Inject private KeepProfile keepProfile;
  @Inject private WordChoices choices;

  private long id;
  private final ProfileForm form = new ProfileForm();
  private transient @Nullable Channel channel;

  /**
   * Opens the channel of the address.
   *
   * @throws NotYourUnit when the person may not fill it in
   */
  public void load() {
    form.take(getChannel().getProfile());
  }

  /** The channel, checked however the id came. */
  public Channel getChannel() {
    if (channel == null) {
      Channel found = channels.get(id);
      sight.check(user.get(), found.unit());
      if (!keepers.may(found)) {
        throw new NotYourUnit(found.unit());
      }
      channel = found;
    }
    return channel;
  }

  /** Keeps what the form says and leads back to the channel. */
  public String save() {
    keepProfile.keep(id, form.profile());
    Flash.done("register_profile.message.saved", getChannel().getName());
    return "/register/channel.xhtml?faces-redirect=true&id=" + id;
  }

  public boolean isWebsite() {
    return getChannel().getKind() == ChannelKind.WEBSITE;
  }

  /** Whether 微信号 is asked for. */
  public boolean isWeChat() {
    return getChannel().platform().filter(p -> p.letters().equals("WX")).isPresent();
  }

  public Map<String, String> getSiteTypes() {
    return choices.of(Dictionary.SITE_TYPE);
  }

  public Map<String, String> getFunctionTypes() {
    return choices.of(Dictionary.FUNCTION_TYPE);
  }

  public SiteLevel[] getLevels() {
    return SiteLevel.values();
  }

  public WatchState[] getWatches() {
    return WatchState.values();
  }

  public ProfileForm getForm() {
    return form;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
