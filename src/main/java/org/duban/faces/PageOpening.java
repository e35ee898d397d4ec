package org.duban.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** What happens before a page is shown; its template calls it. */
@Named
@RequestScoped
public class PageOpening {
  private static final String OPEN = "org.duban.open";

  @Inject private KeptMessages kept;

  /** Says what is still to be said, and notes that somebody has the page before them. */
  public void open() {
    FacesContext context = FacesContext.getCurrentInstance();
    context.getViewRoot().getViewMap().put(OPEN, true);
    // A button's answer in another window must not take away what a page is led to for.
    if (!context.isPostback()) {
      kept.take().forEach(message -> context.addMessage(null, message));
    }
  }

  /**
   * Whether the page of a button that was pressed has been left already: by the press before, which
   * has thrown away all that the page knew, and could show.
   */
  static boolean isLeft(FacesContext context) {
    UIViewRoot page = context.getViewRoot();
    if (!context.isPostback() || page.isTransient()) {
      return false;
    }
    Map<String, Object> known = page.getViewMap(false);
    return known == null || !known.containsKey(OPEN);
  }
}
