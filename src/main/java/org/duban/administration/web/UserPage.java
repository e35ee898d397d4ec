package org.duban.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.faces.Flash;
import org.duban.people.ChangeRoles;
import org.duban.people.CreateUser;
import org.duban.people.DeactivateUser;
import org.duban.people.LeaderLevel;
import org.duban.people.NameLeader;
import org.duban.people.ReactivateUser;
import org.duban.people.Role;
import org.duban.people.SetPassword;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.people.UnknownUser;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** One person: a new one, or the one that the address names. */
@Named
@ViewScoped
public class UserPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/administration/users.xhtml?faces-redirect=true";

  @Inject private Users users;
  @Inject private Units units;
  @Inject private CreateUser createUser;
  @Inject private ChangeRoles changeRoles;
  @Inject private NameLeader nameLeader;
  @Inject private DeactivateUser deactivateUser;
  @Inject private ReactivateUser reactivateUser;
  @Inject private SetPassword setPassword;

  private String id = "";
  private String name = "";
  private String displayName = "";
  private String unit = "";
  private Role[] roles = {};
  private @Nullable LeaderLevel leaderLevel;
  private String password = "";
  private boolean active;
  private ArrayList<String> unitChoices = new ArrayList<>();

  /** Reads the person of the address, or the units for a new one. */
  public void load() {
    if (id.isEmpty()) {
      unitChoices =
          units.list().stream()
              .map(UserPage::choice)
              .collect(Collectors.toCollection(ArrayList::new));
      return;
    }
    User user = find();
    name = user.getId();
    displayName = user.getDisplayName();
    unit = choice(units.get(user.unit()));
    roles = user.roles().stream().sorted().toArray(Role[]::new);
    leaderLevel = user.leaderLevel().orElse(null);
    active = user.isActive();
  }

  private User find() {
    try {
      return users.find(new UserId(id)).orElseThrow(() -> new UnknownUser(id));
    } catch (IllegalArgumentException editedByHand) {
      throw new UnknownUser(id);
    }
  }

  /** A unit as a choice: its code, a blank, its name. */
  private static String choice(Unit unit) {
    return unit.getCode() + " " + unit.getName();
  }

  public String create() {
    UnitCode code = new UnitCode(unit.split(" ")[0]);
    createUser.create(name, displayName, code, chosen(), password);
    nameLeader(name.strip());
    Flash.done("administration_user.message.created", displayName);
    return LIST;
  }

  public String saveRoles() {
    changeRoles.change(new UserId(id), chosen());
    nameLeader(id);
    Flash.done("administration_user.message.roles_saved", displayName);
    return LIST;
  }

  private void nameLeader(String of) {
    if (leaderLevel != null && chosen().contains(Role.UNIT_LEADER)) {
      nameLeader.name(new UserId(of), leaderLevel);
    }
  }

  public String savePassword() {
    setPassword.set(new UserId(id), password);
    Flash.done("administration_user.message.password_saved", displayName);
    return LIST;
  }

  public String deactivate() {
    deactivateUser.deactivate(new UserId(id));
    Flash.done("administration_user.message.deactivated", displayName);
    return LIST;
  }

  public String reactivate() {
    reactivateUser.reactivate(new UserId(id));
    Flash.done("administration_user.message.reactivated", displayName);
    return LIST;
  }

  private Set<Role> chosen() {
    return Arrays.stream(roles).collect(Collectors.toUnmodifiableSet());
  }

  public boolean isNew() {
    return id.isEmpty();
  }

  public boolean isActive() {
    return active;
  }

  public List<String> getUnitChoices() {
    return unitChoices;
  }

  public Role[] getRoleChoices() {
    return Role.values();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id == null ? "" : id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public Role[] getRoles() {
    return roles.clone();
  }

  public void setRoles(Role[] roles) {
    this.roles = roles.clone();
  }

  public LeaderLevel[] getLeaderLevels() {
    return LeaderLevel.values();
  }

  public @Nullable LeaderLevel getLeaderLevel() {
    return leaderLevel;
  }

  public void setLeaderLevel(@Nullable LeaderLevel leaderLevel) {
    this.leaderLevel = leaderLevel;
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
