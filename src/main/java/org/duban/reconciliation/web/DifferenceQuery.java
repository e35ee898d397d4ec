package org.duban.reconciliation.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.reconciliation.DifferenceFilter;
import org.duban.reconciliation.DifferenceKind;
import org.duban.reconciliation.DifferenceState;
import org.duban.reconciliation.Source;
import org.jspecify.annotations.Nullable;

/** What the address asks for, so that a view can be sent to others. */
public class DifferenceQuery implements Serializable {
  private static final long serialVersionUID = 1L;

  private String snapshot = "";
  private String closedBy = "";
  private String source = "";
  private String kind = "";
  private String state = "";
  private String county = "";
  private String unit = "";
  private String text = "";
  private boolean unsettled;

  DifferenceFilter filter() {
    return new DifferenceFilter(
        Typed.number(snapshot),
        Typed.number(closedBy),
        Typed.value(Source.values(), source),
        Typed.value(DifferenceKind.values(), kind),
        Typed.value(DifferenceState.values(), state),
        Typed.unit(county),
        Typed.unit(unit),
        unsettled,
        text);
  }

  /** The address with this kind and county instead of its own; null leaves a place empty. */
  String with(@Nullable DifferenceKind otherKind, @Nullable String otherCounty) {
    Map<String, String> all = parts();
    all.put("kind", otherKind == null ? "" : otherKind.name());
    all.put("county", otherCounty == null ? "" : otherCounty);
    return address(all);
  }

  String address() {
    return address(parts());
  }

  private Map<String, String> parts() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("snapshot", snapshot);
    all.put("closedBy", closedBy);
    all.put("source", source);
    all.put("kind", kind);
    all.put("state", state);
    all.put("county", county);
    all.put("unit", unit);
    all.put("text", text);
    all.put("unsettled", unsettled ? "true" : "");
    return all;
  }

  private static String address(Map<String, String> parts) {
    String query =
        parts.entrySet().stream()
            .filter(part -> !part.getValue().isBlank())
            .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return "reconciliation/differences.xhtml" + (query.isEmpty() ? "" : "?" + query);
  }

  public @Nullable Source getSourceChosen() {
    return Typed.value(Source.values(), source);
  }

  public void setSourceChosen(@Nullable Source chosen) {
    source = chosen == null ? "" : chosen.name();
  }

  public @Nullable DifferenceKind getKindChosen() {
    return Typed.value(DifferenceKind.values(), kind);
  }

  public void setKindChosen(@Nullable DifferenceKind chosen) {
    kind = chosen == null ? "" : chosen.name();
  }

  public @Nullable DifferenceState getStateChosen() {
    return Typed.value(DifferenceState.values(), state);
  }

  public void setStateChosen(@Nullable DifferenceState chosen) {
    state = chosen == null ? "" : chosen.name();
  }

  public String getSnapshot() {
    return snapshot;
  }

  public void setSnapshot(@Nullable String snapshot) {
    this.snapshot = Typed.text(snapshot);
  }

  public String getClosedBy() {
    return closedBy;
  }

  public void setClosedBy(@Nullable String closedBy) {
    this.closedBy = Typed.text(closedBy);
  }

  public String getSource() {
    return source;
  }

  public void setSource(@Nullable String source) {
    this.source = Typed.text(source);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = Typed.text(kind);
  }

  public String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = Typed.text(state);
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

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = Typed.text(text);
  }

  public boolean isUnsettled() {
    return unsettled;
  }

  public void setUnsettled(boolean unsettled) {
    this.unsettled = unsettled;
  }
}
