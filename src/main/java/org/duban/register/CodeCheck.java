package org.duban.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Whether a code may stand for a channel: its division, unit and platform are those of the channel,
 * and no other running channel holds it (domain/register.md, "Checks to build"; requirement T04).
 */
@ApplicationScoped
public class CodeCheck {
  @Inject private Channels channels;
  @Inject private Units units;
  @Inject private Platforms platforms;

  protected CodeCheck() {}

  public CodeCheck(Channels channels, Units units, Platforms platforms) {
    this.channels = channels;
    this.units = units;
    this.platforms = platforms;
  }

  /**
   * Checks a code that was claimed for a channel.
   *
   * @param platform declared platform; null for a website
   * @param channelId the registered channel it is claimed for; null for a new one
   * @throws CodeOfOtherKind when it is a code of the other kind
   * @throws CodeOfOtherDivision when its division is not the unit's
   * @throws CodeOfOtherUnit when its unit is not the unit
   * @throws CodeOfOtherPlatform when its letters are not the platform's
   * @throws CodeInUse when a running channel of that name holds it
   * @throws TwoNamesUnderOneCode when a running channel of another name holds it
   */
  public void check(
      IdentificationCode code,
      ChannelKind kind,
      @Nullable Platform platform,
      String name,
      UnitCode unit,
      @Nullable Long channelId) {
    if (code.kind() != kind) {
      throw new CodeOfOtherKind(code, kind);
    }
    Unit owner = units.get(unit);
    if (code.division().filter(d -> !d.equals(unit.division())).isPresent()) {
      throw new CodeOfOtherDivision(code, owner.getName(), unit.division());
    }
    boolean hasUnitCode = unit.value().length() > unit.division().length();
    if (hasUnitCode && code.unitCode().filter(u -> !u.equals(unit)).isPresent()) {
      throw new CodeOfOtherUnit(code, owner.getName(), unit.value());
    }
    Optional<Platform> letters = code.platform().filter(p -> !p.equals(platform));
    if (letters.isPresent()) {
      throw new CodeOfOtherPlatform(
          code,
          platforms.nameOf(letters.get()),
          platform == null ? "" : platforms.nameOf(platform));
    }
    channels
        .find(code)
        .filter(holder -> holder.getState().isMonitored())
        .filter(holder -> channelId == null || holder.id() != channelId)
        .ifPresent(holder -> refuse(code, name, holder));
  }

  private void refuse(IdentificationCode code, String name, Channel holder) {
    if (holder.getName().equals(name)) {
      throw new CodeInUse(code, name, units.get(holder.unit()).getName());
    }
    throw new TwoNamesUnderOneCode(code, holder.getName(), name);
  }
}
