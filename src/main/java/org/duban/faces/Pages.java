package org.duban.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/**
 * The page being shown and the first part of its text keys: {@code rectification/draft-report} and
 * {@code rectification_draft_report}.
 */
@Named
@ApplicationScoped
public class Pages {

  /** First part of the keys of the current page; empty outside a page. */
  public static String currentKey() {
    FacesContext context = FacesContext.getCurrentInstance();
    if (context == null || context.getViewRoot() == null) {
      return "";
    }
    return keyOf(context.getViewRoot().getViewId());
  }

  /** Text key of a page: {@code /a/b-c.xhtml} and {@code a/b-c} give {@code a_b_c}. */
  static String keyOf(String page) {
    String path = page.startsWith("/") ? page.substring(1) : page;
    return path.replaceFirst("\\.xhtml$", "").replace('/', '_').replace('-', '_');
  }

  public String getKey() {
    return currentKey();
  }

  public String getTitle() {
    return Texts.of(currentKey() + ".title");
  }

  /** The line below the title; empty when the page has none. */
  public String getLead() {
    String key = currentKey() + ".lead";
    return Texts.has(key) ? Texts.of(key) : "";
  }
}
