package org.duban.register.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.faces.Texts;
import org.duban.people.CurrentUser;
import org.duban.people.UnitKind;
import org.duban.people.Units;
import org.duban.register.ChannelFilter;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelList;
import org.duban.register.ChannelState;
import org.duban.register.Platform;
import org.duban.register.Platforms;
import org.duban.register.RegisterTotals;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** The register, filtered by what stands in the address, with totals that add up (B01). */
@Named
@ViewScoped
public class ChannelsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ChannelList list;
  @Inject private Platforms platforms;
  @Inject private Units units;
  @Inject private CurrentUser user;

  private String county = "";
  private String unit = "";
  private String kind = "";
  private String platform = "";
  private String state = "";
  private String text = "";
  private boolean all;
  private boolean withoutPortal;
  private transient @Nullable ChannelRows rows;
  private transient @Nullable RegisterTotals totals;

  /** Puts the chosen filters into the address and opens it, so that it can be sent to others. */
  public void search() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + "/register/channels.xhtml" + query());
  }

  String query() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("county", county);
    filters.put("unit", unit);
    filters.put("kind", kind);
    filters.put("platform", platform);
    filters.put("state", state);
    filters.put("text", text);
    filters.put("all", all ? "true" : "");
    filters.put("withoutPortal", withoutPortal ? "true" : "");
    String query =
        filters.entrySet().stream()
            .filter(filter -> !filter.getValue().isBlank())
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  /** What the address asks for; what is no code, kind or state asks for nothing. */
  ChannelFilter filter() {
    return new ChannelFilter(
        UnitCode.isValid(county) ? new UnitCode(county) : null,
        UnitCode.isValid(unit) ? new UnitCode(unit) : null,
        value(ChannelKind.values(), kind),
        platform.matches("[A-Z]{2}") ? new Platform(platform) : null,
        value(ChannelState.values(), state),
        !all && state.isBlank(),
        text);
  }

  private static <E extends Enum<E>> @Nullable E value(E[] values, String name) {
    return Arrays.stream(values)
        .filter(v -> v.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }

  public ChannelRows getRows() {
    if (rows == null) {
      rows = new ChannelRows(list, filter(), user::get);
    }
    return rows;
  }

  public RegisterTotals getTotals() {
    if (totals == null) {
      totals =
          RegisterTotals.of(list.counts(filter(), user.get()), !withoutPortal, platforms.list());
    }
    return totals;
  }

  /** Counties and the city by name, for choosing one. */
  public Map<String, String> getCounties() {
    return units.list().stream()
        .filter(u -> u.getKind() == UnitKind.COUNTY || u.getKind() == UnitKind.CITY)
        .collect(
            Collectors.toMap(u -> u.getName(), u -> u.getCode(), (a, b) -> a, LinkedHashMap::new));
  }

  public Map<String, String> getPlatformNames() {
    return platforms.list().stream()
        .collect(
            Collectors.toMap(
                p -> p.getName(), p -> p.getLetters(), (a, b) -> a, LinkedHashMap::new));
  }

  /** Name of the unit that the address asks for; empty when for none. */
  public String getUnitName() {
    return Optional.ofNullable(filter().unit())
        .flatMap(units::find)
        .map(u -> u.getName())
        .orElse("");
  }

  public ChannelKind[] getKinds() {
    return ChannelKind.values();
  }

  public ChannelState[] getStates() {
    return ChannelState.values();
  }

  /** Colour of a state. */
  public String tone(ChannelState of) {
    return Tones.of(of);
  }

  public String getCounty() {
    return county;
  }

  public void setCounty(@Nullable String county) {
    this.county = Typed.text(county);
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(@Nullable String unit) {
    this.unit = Typed.text(unit);
  }

  public @Nullable ChannelKind getKindChosen() {
    return value(ChannelKind.values(), kind);
  }

  public void setKindChosen(@Nullable ChannelKind chosen) {
    this.kind = chosen == null ? "" : chosen.name();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = Typed.text(kind);
  }

  public String getPlatform() {
    return platform;
  }

  public void setPlatform(@Nullable String platform) {
    this.platform = Typed.text(platform);
  }

  public @Nullable ChannelState getStateChosen() {
    return value(ChannelState.values(), state);
  }

  public void setStateChosen(@Nullable ChannelState chosen) {
    this.state = chosen == null ? "" : chosen.name();
  }

  public String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = Typed.text(state);
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = Typed.text(text);
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }

  /** Says whether the city's portal is among the websites that were counted (Z09). */
  public String getPortalNote() {
    return Texts.of(
        withoutPortal
            ? "register_channels.note.without_portal"
            : "register_channels.note.with_portal",
        getTotals().cityPortal());
  }

  public boolean isWithoutPortal() {
    return withoutPortal;
  }

  public void setWithoutPortal(boolean withoutPortal) {
    this.withoutPortal = withoutPortal;
  }
}
