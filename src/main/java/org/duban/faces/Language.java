package org.duban.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The language of the pages: Chinese, or English for whoever followed the link {@code ?lang=en};
 * the choice is kept in a cookie. What the browser prefers does not count: an English browser in
 * the office must not turn an official form English.
 */
@Named
@RequestScoped
public class Language {
  private static final String NAME = "lang";
  private static final int YEAR_SECONDS = 365 * 24 * 3600;

  private @Nullable Locale locale;

  public Locale getLocale() {
    if (locale == null) {
      String asked = Faces.getRequestParameter(NAME);
      if (asked != null && !Faces.isResponseCommitted()) {
        Faces.addResponseCookie(NAME, "en".equals(asked) ? "en" : "zh", "/", YEAR_SECONDS);
      }
      locale = "en".equals(asked != null ? asked : cookie()) ? Locale.ENGLISH : Texts.CHINESE;
    }
    return locale;
  }

  /** For the page's {@code lang}. */
  public String getTag() {
    return getLocale().toLanguageTag();
  }

  /** The language that the switch offers. */
  public String getOther() {
    return getLocale().getLanguage().equals("en") ? "zh" : "en";
  }

  /** Where the switch leads: to this very address, with all that it carries, in the other one. */
  public String getSwitchAddress() {
    return LocalAddress.with(Faces.getRequestQueryString(), NAME, getOther());
  }

  static void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    Texts.askForLanguage(Language::ofView);
  }

  /** The language of the view being built, Chinese outside pages. */
  private static Locale ofView() {
    FacesContext context = FacesContext.getCurrentInstance();
    if (context == null || context.getViewRoot() == null) {
      return Texts.CHINESE;
    }
    return context.getViewRoot().getLocale();
  }

  private static @Nullable String cookie() {
    return Faces.getRequestCookie(NAME);
  }
}
