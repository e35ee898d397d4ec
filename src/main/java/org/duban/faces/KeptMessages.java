package org.duban.faces;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Messages on their way to the page that a redirect leads to; each is shown once.
 *
 * <p>The flash of Faces keeps them by a cookie, which it sets after the page was written: too late
 * on every page that is longer than the response's buffer, so that a message was lost, or shown a
 * second time. The session is there before anything is written.
 */
@SessionScoped
public class KeptMessages implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ArrayList<FacesMessage> messages = new ArrayList<>();

  /** Keeps what was said in this request, of whatever component, for the page that follows. */
  static void keep(FacesContext context) {
    List<FacesMessage> said =
        context.getMessageList().stream().filter(message -> !message.isRendered()).toList();
    if (!said.isEmpty()) {
      CDI.current().select(KeptMessages.class).get().add(said);
    }
  }

  // Not private, as the one below: a private method would be called on the bean's stand-in.
  synchronized void add(List<FacesMessage> said) {
    messages.addAll(said);
  }

  /** Those kept so far, in their order; they are not kept any longer. */
  synchronized List<FacesMessage> take() {
    List<FacesMessage> taken = List.copyOf(messages);
    messages.clear();
    return taken;
  }
}
