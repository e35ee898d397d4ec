package org.duban.people.web;

import java.io.Serializable;
import org.duban.people.ContactCard;
import org.jspecify.annotations.Nullable;

/** A contact's details as they stand in the inputs; an empty input is null. */
public class CardForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String position;
  private @Nullable String name;
  private @Nullable String telephone;
  private @Nullable String mail;

  void take(ContactCard card) {
    position = card.position();
    name = card.name();
    telephone = card.telephone();
    mail = card.mail();
  }

  ContactCard card() {
    return ContactCard.typed(text(position), text(name), text(telephone), text(mail));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  public @Nullable String getPosition() {
    return position;
  }

  public void setPosition(@Nullable String position) {
    this.position = position;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getTelephone() {
    return telephone;
  }

  public void setTelephone(@Nullable String telephone) {
    this.telephone = telephone;
  }

  public @Nullable String getMail() {
    return mail;
  }

  public void setMail(@Nullable String mail) {
    this.mail = mail;
  }
}
