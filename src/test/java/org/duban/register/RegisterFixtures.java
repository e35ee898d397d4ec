package org.duban.register;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.Units;
import org.duban.people.UnknownUnit;
import org.duban.shared.UnitCode;

/** Made-up units and channels for tests. */
public final class RegisterFixtures {
  public static final LocalDate OPENED = LocalDate.of(2020, 3, 1);
  public static final UnitCode CITY = new UnitCode("530600");
  public static final UnitCode COUNTY = new UnitCode("530621");
  public static final UnitCode BUREAU = new UnitCode("530621M008");
  public static final Platform WECHAT = new Platform("WX");
  public static final Platform WEIBO = new Platform("XL");

  private RegisterFixtures() {}

  public static Channel account(String code, String name) {
    return Channel.registered(
        ChannelKind.ACCOUNT,
        new IdentificationCode(code),
        new IdentificationCode(code).platform().orElseThrow(),
        name,
        BUREAU,
        ChannelDetails.NONE,
        "",
        "BA-2020-0001",
        OPENED,
        true);
  }

  public static Channel website(String code, String name, UnitCode unit) {
    return Channel.registered(
        ChannelKind.WEBSITE,
        new IdentificationCode(code),
        null,
        name,
        unit,
        ChannelDetails.NONE,
        "",
        "BA-2020-0002",
        OPENED,
        true);
  }

  /** The same channel in another state since a day. */
  public static Channel inState(Channel channel, ChannelState state, LocalDate since) {
    channel.enter(state, since, "BA-2020-0003");
    return channel;
  }

  public static List<PlatformEntry> dictionary() {
    return List.of(
        new PlatformEntry(WECHAT, "微信公众号", true, 1), new PlatformEntry(WEIBO, "新浪微博", true, 2));
  }

  public static Platforms platforms() {
    return new Platforms() {
      @Override
      public Optional<PlatformEntry> find(Platform platform) {
        return dictionary().stream().filter(e -> e.platform().equals(platform)).findFirst();
      }

      @Override
      public List<PlatformEntry> list() {
        return dictionary();
      }

      @Override
      public void add(PlatformEntry entry) {
        throw new UnsupportedOperationException();
      }
    };
  }

  public static Units units() {
    List<Unit> units =
        List.of(
            new Unit(CITY, "合成市", UnitKind.CITY, null, true),
            new Unit(COUNTY, "合成县", UnitKind.COUNTY, CITY, true),
            new Unit(BUREAU, "合成县公安局", UnitKind.COUNTY_DEPARTMENT, COUNTY, true));
    return new Units() {
      @Override
      public Unit get(UnitCode code) {
        return find(code).orElseThrow(() -> new UnknownUnit(code));
      }

      @Override
      public Optional<Unit> find(UnitCode code) {
        return units.stream().filter(u -> u.code().equals(code)).findFirst();
      }

      @Override
      public List<Unit> list() {
        return units;
      }

      @Override
      public List<Unit> listBelow(UnitCode parent) {
        return units.stream().filter(u -> u.parent().equals(Optional.of(parent))).toList();
      }

      @Override
      public Map<UnitCode, String> namesOf(Collection<UnitCode> codes) {
        return units.stream()
            .filter(u -> codes.contains(u.code()))
            .collect(Collectors.toMap(Unit::code, Unit::getName));
      }

      @Override
      public void add(Unit unit) {
        throw new UnsupportedOperationException();
      }
    };
  }

  /** The channel with the day of its newest content, which the database alone writes elsewhere. */
  public static void lastUpdated(Channel channel, LocalDate on) {
    try {
      Field day = ChannelStanding.class.getDeclaredField("lastUpdateOn");
      day.setAccessible(true);
      day.set(channel, on);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
