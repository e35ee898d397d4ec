package org.duban.register.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.duban.register.ChannelProfile;
import org.duban.register.SiteLevel;
import org.duban.register.WatchState;
import org.jspecify.annotations.Nullable;

/** A channel's further fields as they stand in the inputs; an empty input is null. */
public class ProfileForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String siteType;
  private @Nullable SiteLevel level;
  private @Nullable String domain;
  private @Nullable String policeNumber;
  private @Nullable String partyOrganMark;
  private @Nullable String weChatId;
  private @Nullable String functionType;
  private @Nullable WatchState watch;
  private @Nullable LocalDate openedOn;
  private @Nullable String supervisor;
  private @Nullable String operator;
  private @Nullable String certification;

  void take(ChannelProfile from) {
    siteType = from.siteType();
    level = from.level();
    domain = from.domain();
    policeNumber = from.policeNumber();
    partyOrganMark = from.partyOrganMark();
    weChatId = from.weChatId();
    functionType = from.functionType();
    watch = from.watch();
    openedOn = from.openedOn();
    supervisor = from.supervisor();
    operator = from.operator();
    certification = from.certification();
  }

  ChannelProfile profile() {
    return new ChannelProfile(
        Typed.text(siteType),
        level,
        Typed.text(domain),
        Typed.text(policeNumber),
        Typed.text(partyOrganMark),
        Typed.text(weChatId),
        Typed.text(functionType),
        watch,
        openedOn,
        Typed.text(supervisor),
        Typed.text(operator),
        Typed.text(certification));
  }

  public @Nullable String getSiteType() {
    return siteType;
  }

  public void setSiteType(@Nullable String siteType) {
    this.siteType = siteType;
  }

  public @Nullable SiteLevel getLevel() {
    return level;
  }

  public void setLevel(@Nullable SiteLevel level) {
    this.level = level;
  }

  public @Nullable String getDomain() {
    return domain;
  }

  public void setDomain(@Nullable String domain) {
    this.domain = domain;
  }

  public @Nullable String getPoliceNumber() {
    return policeNumber;
  }

  public void setPoliceNumber(@Nullable String policeNumber) {
    this.policeNumber = policeNumber;
  }

  public @Nullable String getPartyOrganMark() {
    return partyOrganMark;
  }

  public void setPartyOrganMark(@Nullable String partyOrganMark) {
    this.partyOrganMark = partyOrganMark;
  }

  public @Nullable String getWeChatId() {
    return weChatId;
  }

  public void setWeChatId(@Nullable String weChatId) {
    this.weChatId = weChatId;
  }

  public @Nullable String getFunctionType() {
    return functionType;
  }

  public void setFunctionType(@Nullable String functionType) {
    this.functionType = functionType;
  }

  public @Nullable WatchState getWatch() {
    return watch;
  }

  public void setWatch(@Nullable WatchState watch) {
    this.watch = watch;
  }

  public @Nullable LocalDate getOpenedOn() {
    return openedOn;
  }

  public void setOpenedOn(@Nullable LocalDate openedOn) {
    this.openedOn = openedOn;
  }

  public @Nullable String getSupervisor() {
    return supervisor;
  }

  public void setSupervisor(@Nullable String supervisor) {
    this.supervisor = supervisor;
  }

  public @Nullable String getOperator() {
    return operator;
  }

  public void setOperator(@Nullable String operator) {
    this.operator = operator;
  }

  public @Nullable String getCertification() {
    return certification;
  }

  public void setCertification(@Nullable String certification) {
    this.certification = certification;
  }
}
