package org.duban.circular;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The office that issues circulars, by settings: {@code duban.office.name}, {@code
 * duban.office.organ-code} (发文机关代字), {@code duban.office.contact} (contact line, empty unless set,
 * since persons and telephone numbers are the office's own, Z32).
 */
@Dependent
public class Office {
  @Inject
  @ConfigProperty(name = "duban.office.name", defaultValue = "昭通市人民政府办公室")
  private String name;

  @Inject
  @ConfigProperty(name = "duban.office.organ-code", defaultValue = "昭政办函")
  private String organCode;

  @Inject
  @ConfigProperty(name = "duban.office.contact", defaultValue = "-")
  private String contact;

  protected Office() {
    this("", "", "");
  }

  /** An office with these settings. */
  public Office(String name, String organCode, String contact) {
    this.name = name;
    this.organCode = organCode;
    this.contact = contact;
  }

  public String getName() {
    return name;
  }

  public String getOrganCode() {
    return organCode;
  }

  /** Contact line of the circular; empty when none is set. */
  public String getContact() {
    return contact.equals("-") ? "" : contact;
  }
}
