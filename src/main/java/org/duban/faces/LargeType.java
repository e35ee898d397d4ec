package org.duban.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/**
 * 适老模式: larger type and larger targets on every page, for whoever followed the link {@code
 * ?large=on}; the choice is kept in a cookie. Nothing is left out: the pages are the same.
 */
@Named
@RequestScoped
public class LargeType {
  private static final String NAME = "large";
  private static final String ON = "on";
  private static final String OFF = "off";
  private static final int YEAR_SECONDS = 365 * 24 * 3600;

  /** Whether type is large on this page. */
  public boolean isOn() {
    String asked = Faces.getRequestParameter(NAME);
    if (asked == null) {
      return ON.equals(Faces.getRequestCookie(NAME));
    }
    if (!Faces.isResponseCommitted()) {
      Faces.addResponseCookie(NAME, ON.equals(asked) ? ON : OFF, "/", YEAR_SECONDS);
    }
    return ON.equals(asked);
  }

  /** Where the switch leads: to this very address, with all that it carries, in the other size. */
  public String getSwitchAddress() {
    return LocalAddress.with(Faces.getRequestQueryString(), NAME, isOn() ? OFF : ON);
  }
}
