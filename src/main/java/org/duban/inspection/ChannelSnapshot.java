package org.duban.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.register.Channel;
import org.duban.register.ChannelKind;
import org.duban.register.IdentificationCode;
import org.duban.register.Platform;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A channel as it stood when the quarter's list was drawn. Later renames and moves do not touch it.
 *
 * <p>A website of the city or of a county itself is a portal 政府门户网站; only portals are scored
 * (SC-1).
 */
@Embeddable
public class ChannelSnapshot {
  @Column private long channelId;

  @Enumerated(EnumType.STRING)
  private ChannelKind kind;

  private @Nullable String code;
  private @Nullable String platform;
  @Column private String name;

  @Column(name = "unit_code")
  private UnitCode unit;

  @Column private String unitName;
  private @Nullable UnitCode county;
  private @Nullable String countyName;
  @Column private boolean portal;
  @Column private boolean synthetic;

  @SuppressWarnings("NullAway.Init")
  protected ChannelSnapshot() {}

  /**
   * A channel as it stood at some time.
   *
   * @param code identification code; null when it had none on record
   * @param platform platform letters; null for websites
   * @param county the county above the unit, or the unit itself when it is a county; null for the
   *     city and its departments
   * @param synthetic whether it was made up for a demo
   */
  public ChannelSnapshot(
      long channelId,
      ChannelKind kind,
      @Nullable String code,
      @Nullable String platform,
      String name,
      Unit unit,
      @Nullable Unit county,
      boolean synthetic) {
    this.channelId = channelId;
    this.kind = kind;
    this.code = code;
    this.platform = platform;
    this.name = name;
    this.unit = unit.code();
    this.unitName = unit.getName();
    this.county = county == null ? null : county.code();
    this.countyName = county == null ? null : county.getName();
    this.portal = kind == ChannelKind.WEBSITE && isGovernment(unit.getKind());
    this.synthetic = synthetic;
  }

  /** The channel as it stands now; {@code county} as in the constructor. */
  public static ChannelSnapshot of(Channel channel, Unit unit, @Nullable Unit county) {
    return new ChannelSnapshot(
        channel.id(),
        channel.getKind(),
        channel.code().map(IdentificationCode::value).orElse(null),
        channel.platform().map(Platform::letters).orElse(null),
        channel.getName(),
        unit,
        county,
        channel.isSynthetic());
  }

  private static boolean isGovernment(UnitKind kind) {
    return kind == UnitKind.CITY || kind == UnitKind.COUNTY;
  }

  public long getChannelId() {
    return channelId;
  }

  public ChannelKind getKind() {
    return kind;
  }

  public boolean isWebsite() {
    return kind == ChannelKind.WEBSITE;
  }

  /** Identification code; empty when the channel has none on record. */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /** The code, or an empty text. */
  public String getCodeText() {
    return code == null ? "" : code;
  }

  /** Platform letters; empty for websites and for accounts whose platform is not on record. */
  public Optional<String> platform() {
    return Optional.ofNullable(platform);
  }

  public String getName() {
    return name;
  }

  public UnitCode unit() {
    return unit;
  }

  public String getUnitName() {
    return unitName;
  }

  /** The county that the unit belongs to; empty for the city and its departments. */
  public Optional<UnitCode> county() {
    return Optional.ofNullable(county);
  }

  /** Name of the county; empty text for the city and its departments. */
  public String getCountyName() {
    return countyName == null ? "" : countyName;
  }

  public boolean isPortal() {
    return portal;
  }

  /** Whether it is the portal of the city itself, which some offices leave out of rates (Z09). */
  public boolean isCityPortal() {
    return portal && county == null;
  }

  public boolean isSynthetic() {
    return synthetic;
  }
}
