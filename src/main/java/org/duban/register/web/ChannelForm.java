package org.duban.register.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.duban.register.ChannelDetails;
import org.duban.register.FilingForm;
import org.duban.register.Platform;
import org.jspecify.annotations.Nullable;

/** The record form as it stands in the inputs; an empty input is null. */
public class ChannelForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String platform;
  private @Nullable String code;
  private @Nullable String name;
  private @Nullable String address;
  private @Nullable String owner;
  private @Nullable String platformAccount;
  private @Nullable String introduction;
  private @Nullable String icpNumber;
  private @Nullable String responsible;
  private @Nullable String phone;
  private @Nullable LocalDate decidedOn;
  private @Nullable LocalDate effectiveOn;
  private @Nullable LocalDate confirmedOn;
  private @Nullable String reason;
  private @Nullable String proof;
  private @Nullable LocalDate firstPublishedOn;
  private @Nullable String exception;

  /** An empty form. */
  public ChannelForm() {}

  static ChannelForm of(FilingForm from) {
    var form = new ChannelForm();
    form.platform = from.platform() == null ? null : from.platform().letters();
    form.code = from.code() == null ? null : from.code().value();
    form.name = from.name();
    form.address = from.details().address();
    form.owner = from.details().owner();
    form.platformAccount = from.details().platformAccount();
    form.introduction = from.details().introduction();
    form.icpNumber = from.details().icpNumber();
    form.responsible = from.details().responsible();
    form.phone = from.details().phone();
    form.decidedOn = from.decidedOn();
    form.effectiveOn = from.effectiveOn();
    form.confirmedOn = from.confirmedOn();
    form.reason = from.reason();
    form.proof = from.proof();
    form.firstPublishedOn = from.firstPublishedOn();
    form.exception = from.exception();
    return form;
  }

  /**
   * What the inputs say.
   *
   * @throws org.duban.register.MalformedCode when the code has none of the forms
   */
  FilingForm read() {
    return new FilingForm(
        Typed.text(platform).isEmpty() ? null : new Platform(Typed.text(platform)),
        Typed.code(code),
        Typed.text(name),
        new ChannelDetails(
            Typed.text(address),
            Typed.text(owner),
            Typed.text(platformAccount),
            Typed.text(introduction),
            Typed.text(icpNumber),
            Typed.text(responsible),
            Typed.text(phone)),
        decidedOn,
        effectiveOn,
        confirmedOn,
        Typed.text(reason),
        Typed.text(proof),
        firstPublishedOn,
        Typed.text(exception));
  }

  public @Nullable LocalDate getFirstPublishedOn() {
    return firstPublishedOn;
  }

  public void setFirstPublishedOn(@Nullable LocalDate firstPublishedOn) {
    this.firstPublishedOn = firstPublishedOn;
  }

  public @Nullable String getException() {
    return exception;
  }

  public void setException(@Nullable String exception) {
    this.exception = exception;
  }

  public @Nullable String getPlatform() {
    return platform;
  }

  public void setPlatform(@Nullable String platform) {
    this.platform = platform;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = address;
  }

  public @Nullable String getOwner() {
    return owner;
  }

  public void setOwner(@Nullable String owner) {
    this.owner = owner;
  }

  public @Nullable String getPlatformAccount() {
    return platformAccount;
  }

  public void setPlatformAccount(@Nullable String platformAccount) {
    this.platformAccount = platformAccount;
  }

  public @Nullable String getIntroduction() {
    return introduction;
  }

  public void setIntroduction(@Nullable String introduction) {
    this.introduction = introduction;
  }

  public @Nullable String getIcpNumber() {
    return icpNumber;
  }

  public void setIcpNumber(@Nullable String icpNumber) {
    this.icpNumber = icpNumber;
  }

  public @Nullable String getResponsible() {
    return responsible;
  }

  public void setResponsible(@Nullable String responsible) {
    this.responsible = responsible;
  }

  public @Nullable String getPhone() {
    return phone;
  }

  public void setPhone(@Nullable String phone) {
    this.phone = phone;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable String getProof() {
    return proof;
  }

  public void setProof(@Nullable String proof) {
    this.proof = proof;
  }

  public @Nullable LocalDate getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(@Nullable LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  public @Nullable LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
    this.effectiveOn = effectiveOn;
  }

  public @Nullable LocalDate getConfirmedOn() {
    return confirmedOn;
  }

  public void setConfirmedOn(@Nullable LocalDate confirmedOn) {
    this.confirmedOn = confirmedOn;
  }
}
