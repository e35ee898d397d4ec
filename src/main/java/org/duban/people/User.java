package org.duban.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A person who signs in: belongs to one unit and may hold several roles. A person is never deleted,
 * only deactivated, because the record names them.
 */
@Entity
@Table(name = "app_user")
public class User {
  @Id
  @Column(length = 40)
  private String id;

  @Version private long version;

  @Column private String displayName;

  @Column(name = "unit_code")
  private UnitCode unit;

  @Column private String passwordHash;

  @Column private boolean active;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "app_user_role", joinColumns = @JoinColumn(name = "user_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles;

  @Enumerated(EnumType.STRING)
  @Column
  private @Nullable LeaderLevel leaderLevel;

  @SuppressWarnings("NullAway.Init")
  protected User() {}

  /**
   * @param passwordHash salted slow hash, never the password
   */
  public User(UserId id, String displayName, UnitCode unit, Set<Role> roles, String passwordHash) {
    this.id = id.value();
    this.displayName = displayName;
    this.unit = unit;
    this.roles = EnumSet.copyOf(roles);
    this.passwordHash = passwordHash;
    this.active = true;
  }

  /** A leader of a unit. */
  public static User leader(
      UserId id,
      String displayName,
      UnitCode unit,
      Set<Role> roles,
      String passwordHash,
      LeaderLevel level) {
    User user = new User(id, displayName, unit, roles, passwordHash);
    user.name(level);
    return user;
  }

  public UserId id() {
    return new UserId(id);
  }

  public String getId() {
    return id;
  }

  public String getDisplayName() {
    return displayName;
  }

  public UnitCode unit() {
    return unit;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  public boolean isActive() {
    return active;
  }

  /** Which leader of the unit the person is; empty for others, and until it is registered. */
  public Optional<LeaderLevel> leaderLevel() {
    return Optional.ofNullable(leaderLevel);
  }

  void name(@Nullable LeaderLevel level) {
    leaderLevel = level;
  }

  void changeRoles(Set<Role> newRoles) {
    roles.clear();
    roles.addAll(newRoles);
    if (!roles.contains(Role.UNIT_LEADER)) {
      leaderLevel = null;
    }
  }

  void deactivate() {
    active = false;
  }

  void reactivate() {
    active = true;
  }

  void changePassword(String newHash) {
    passwordHash = newHash;
  }

  String passwordHash() {
    return passwordHash;
  }
}
