package org.duban.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.duban.shared.DomainException;

/**
 * Messages that outlive a redirect ({@link KeptMessages}): what was done, said where one is led.
 */
public final class Flash {
  private Flash() {}

  /** Says that something was done, here or on the page that the action leads to. */
  public static void done(String textKey, Object... facts) {
    add(FacesMessage.SEVERITY_INFO, textKey, facts);
  }

  /** Says what to look out for, here or on the page that the action leads to. */
  public static void warn(String textKey, Object... facts) {
    add(FacesMessage.SEVERITY_WARN, textKey, facts);
  }

  /** Says why something was refused, here or on the page that the person is led to. */
  public static void refused(DomainException refusal) {
    add(FacesMessage.SEVERITY_ERROR, refusal.textKey(), Refusals.named(refusal.facts()));
  }

  private static void add(FacesMessage.Severity severity, String textKey, Object... facts) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.addMessage(null, new FacesMessage(severity, Texts.of(textKey, facts), null));
  }
}
