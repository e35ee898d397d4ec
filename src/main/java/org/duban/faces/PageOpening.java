package org.duban.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;

/**
 * What happens before a page is shown.
 *
 * <p>It listens for the whole application: a listener that a template ties to its view makes Faces
 * forget, from the second answer on, which components a page brings up to date by themselves.
 */
public class PageOpening implements SystemEventListener {
  private static final String OPEN = "org.duban.open";
  private static final String MESSAGES = "messages";

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }

  /** Says what is still to be said, and notes that somebody has the page before them. */
  @Override
  public void processEvent(SystemEvent event) {
    FacesContext context = FacesContext.getCurrentInstance();
    UIViewRoot page = context.getViewRoot();
    if (page.isTransient() || page.findComponent(MESSAGES) == null) {
      return;
    }
    page.getViewMap().put(OPEN, true);
    // A button's answer in another window must not take away what a page is led to for.
    if (!context.isPostback()) {
      KeptMessages kept = CDI.current().select(KeptMessages.class).get();
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
