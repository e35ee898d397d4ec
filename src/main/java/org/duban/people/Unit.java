package org.duban.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A unit 单位 that operates channels or supervises others. The tree has the city at its root,
 * counties and municipal departments below it, towns and county departments below the counties.
 */
@Entity
@Table(name = "unit")
public class Unit {
  @Id
  @Column(length = 10)
  private String code;

  @Column private String name;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  private @Nullable UnitCode parent;

  @Column private boolean synthetic;

  @SuppressWarnings("NullAway.Init")
  protected Unit() {}

  /**
   * @param parent the unit above; null only for the city
   * @param synthetic whether the unit was made up for a demo and must be shown as 合成
   */
  public Unit(
      UnitCode code, String name, UnitKind kind, @Nullable UnitCode parent, boolean synthetic) {
    if ((kind == UnitKind.CITY) != (parent == null)) {
      throw new IllegalArgumentException("only the city has no unit above it: " + code);
    }
    this.code = code.value();
    this.name = name;
    this.kind = kind;
    this.parent = parent;
    this.synthetic = synthetic;
  }

  void rename(String newName) {
    name = newName;
  }

  public UnitCode code() {
    return new UnitCode(code);
  }

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public UnitKind getKind() {
    return kind;
  }

  public boolean isSynthetic() {
    return synthetic;
  }

  /** The unit above; empty for the city. */
  public Optional<UnitCode> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * The county whose office supervises this unit: itself for a county, the unit above for towns and
   * county departments, empty for the city and its departments.
   */
  public Optional<UnitCode> county() {
    return switch (kind) {
      case COUNTY -> Optional.of(code());
      case COUNTY_DEPARTMENT, TOWN -> parent();
      case CITY, MUNICIPAL_DEPARTMENT -> Optional.empty();
    };
  }
}
