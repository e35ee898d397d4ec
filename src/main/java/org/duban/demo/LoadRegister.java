package org.duban.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.people.Contact;
import org.duban.people.ContactCard;
import org.duban.people.Contacts;
import org.duban.people.LeaderLevel;
import org.duban.people.Passwords;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.register.Channel;
import org.duban.register.ChannelDetails;
import org.duban.register.ChannelKind;
import org.duban.register.Channels;
import org.duban.register.IdentificationCode;
import org.duban.register.Platform;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** Writes units, accounts and channels of the demo. */
@ApplicationScoped
public class LoadRegister {
  /** From when the register of the demo holds: the day before its first check began. */
  private static final LocalDate SINCE = LocalDate.of(2020, 3, 9);

  @Inject private Units units;
  @Inject private Users users;
  @Inject private Channels channels;
  @Inject private Contacts contacts;
  @Inject private Passwords passwords;
  @Inject private DemoSettings settings;

  /**
   * @return the channels by the identity that printed rows find them by
   */
  public Map<String, Channel> load(SyntheticRegister register, PastQuarters past, Quarter running) {
    for (DemoUnit unit : register.units()) {
      units.add(new Unit(unit.code(), unit.name(), unit.kind(), unit.parent(), unit.synthetic()));
      contacts.add(new Contact(unit.code(), card("网站和新媒体管理员", "甲", 1), true, SINCE, true));
      contacts.add(new Contact(unit.code(), card("备用联系人", "乙", 2), false, SINCE, true));
    }
    // One hash for all: hundreds of slow ones would hold up the start, and the password is public.
    String hash = passwords.hash(settings.password().toCharArray());
    for (DemoPeople.Account account : DemoPeople.of(register.units())) {
      users.add(person(account, hash));
    }
    List<DemoChannel> closed = past.websitesClosedBefore(running);
    Map<String, Channel> loaded = new LinkedHashMap<>();
    for (DemoChannel demo : register.channels()) {
      Channel channel = channel(demo);
      if (closed.contains(demo)) {
        channel.closedBefore(running.firstDay(), "上一季度后关停");
      }
      channels.add(channel);
      loaded.put(demo.identity(), channel);
    }
    return loaded;
  }

  private static ContactCard card(String position, String mark, int number) {
    return new ContactCard(
        position,
        "联系人" + mark + "（合成）",
        "0000-000000" + number,
        "lianxiren" + number + "@example.invalid");
  }

  private static User person(DemoPeople.Account account, String hash) {
    return account.roles().contains(Role.UNIT_LEADER)
        ? User.leader(
            account.id(),
            account.name(),
            account.unit(),
            account.roles(),
            hash,
            LeaderLevel.PRINCIPAL_LEADER)
        : new User(account.id(), account.name(), account.unit(), account.roles(), hash);
  }

  private static Channel channel(DemoChannel demo) {
    return Channel.registered(
        demo.isWebsite() ? ChannelKind.WEBSITE : ChannelKind.ACCOUNT,
        codeOf(demo),
        demo.isWebsite() ? null : new Platform(demo.platform()),
        demo.name(),
        demo.unit(),
        ChannelDetails.NONE,
        noteOf(demo),
        demo.synthetic() ? "演示数据（合成）" : "取自已公布的通报",
        SINCE,
        demo.synthetic());
  }

  private static @Nullable IdentificationCode codeOf(DemoChannel demo) {
    return demo.code().isEmpty() ? null : new IdentificationCode(demo.code());
  }

  private static String noteOf(DemoChannel demo) {
    if (!demo.otherNames().isEmpty()) {
      return "通报中另以“" + String.join("、", demo.otherNames()) + "”列出，同一标识码，更名还是误列待核。";
    }
    return demo.code().isEmpty() ? "当季通报未印标识码，待补。" : "";
  }
}
