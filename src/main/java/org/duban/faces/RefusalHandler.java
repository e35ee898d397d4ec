package org.duban.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.context.OmniPartialViewContext;

/**
 * Shows a refusal beside the action that was refused, with everything typed still in place; a
 * refusal to open a page, and an ended session, each have their page. What remains is a defect: it
 * gets a number, the log gets the same number, and the handlers of the server show the page.
 */
class RefusalHandler extends ExceptionHandlerWrapper {
  static final String REFUSED_PAGE = "/WEB-INF/errors/refused.xhtml";
  static final String EXPIRED_PAGE = "/expired.xhtml";
  static final String TASK_LIST = "/worklist/my-work.xhtml";

  /** Attribute of components that show the messages of their own id. */
  static final String OWN_MESSAGE = "ownMessage";

  RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable thrown = events.next().getContext().getException();
      Optional<String> refusal = Refusals.sentence(thrown);
      if (refusal.isPresent() && isPressedAgain(context)) {
        events.remove();
        leadAway(context, refusal.get());
      } else if (isTooLate(context) && refusal.isPresent()) {
        // The server's own error page takes over, and says it.
        ErrorPage.refuse(context, refusal.get());
      } else if (isTooLate(context)) {
        Defects.number(context, thrown);
      } else if (Refusals.isExpired(thrown)) {
        events.remove();
        expire(context);
      } else if (refusal.isPresent()) {
        events.remove();
        refuse(context, refusal.get());
      } else {
        Defects.number(context, thrown);
      }
    }
    getWrapped().handle();
  }

  private static boolean isTooLate(FacesContext context) {
    return context.getResponseComplete()
        || PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId());
  }

  /**
   * Whether a page that was sent is refused while it is being shown again: a button was pressed
   * twice at the same moment, and the first press has done the work that the page was for.
   */
  private static boolean isPressedAgain(FacesContext context) {
    return context.isPostback()
        && PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId())
        && !context.getResponseComplete()
        && !context.getExternalContext().isResponseCommitted();
  }

  /** Leads from the page of a task to the task list, from others home, and says there why. */
  private static void leadAway(FacesContext context, String sentence) {
    ExternalContext external = context.getExternalContext();
    if (context.getMessageList().isEmpty()) {
      context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
    external.responseReset();
    if (context.getPartialViewContext().isAjaxRequest()) {
      OmniPartialViewContext.getCurrentInstance(context).resetPartialResponse();
    }
    boolean ofTask = external.getRequestParameterMap().containsKey("task");
    redirect(context, external.getRequestContextPath() + (ofTask ? TASK_LIST : "/"));
  }

  private static void refuse(FacesContext context, String sentence) {
    if (!context.isPostback()) {
      refuseToOpen(context, sentence);
      return;
    }
    if (PageOpening.isLeft(context)) {
      leadAway(context, sentence);
      return;
    }
    context.addMessage(
        source(context).orElse(null),
        new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    context.validationFailed();
    if (context.getPartialViewContext().isAjaxRequest()) {
      // Inputs that the action did not read stay on the screen as they are: only messages, which
      // update by themselves, are written anew.
      context.getPartialViewContext().getRenderIds().clear();
    }
    context.renderResponse();
  }

  /**
   * Leads to a page of its own and from there back to the page as it is now: the browser keeps what
   * was typed, the server shows it to nobody.
   */
  private static void expire(FacesContext context) {
    ExternalContext external = context.getExternalContext();
    String to = URLEncoder.encode(ErrorPage.address(external), StandardCharsets.UTF_8);
    redirect(context, external.getRequestContextPath() + EXPIRED_PAGE + "?to=" + to);
  }

  private static void redirect(FacesContext context, String address) {
    try {
      context.getExternalContext().redirect(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }

  /** Shows why a page does not open, with the status of a page that is not there. */
  static void refuseToOpen(FacesContext context, String sentence) {
    ErrorPage.refuse(context, sentence);
    context.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    show(context, REFUSED_PAGE);
  }

  private static void show(FacesContext context, String page) {
    UIViewRoot view = context.getApplication().getViewHandler().createView(context, page);
    context.setViewRoot(view);
    if (context.getPartialViewContext().isAjaxRequest()) {
      context.getPartialViewContext().setRenderAll(true);
    }
    context.renderResponse();
  }

  /** Client id of the button that was pressed, when it shows its own messages. */
  private static Optional<String> source(FacesContext context) {
    Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
    return Stream.concat(
            Stream.ofNullable(parameters.get("jakarta.faces.source")),
            parameters.keySet().stream().filter(name -> !name.startsWith("jakarta.faces.")))
        .filter(id -> showsItself(find(context.getViewRoot(), id)))
        .findFirst();
  }

  private static boolean showsItself(@Nullable UIComponent component) {
    return component instanceof UICommand && component.getAttributes().containsKey(OWN_MESSAGE);
  }

  private static @Nullable UIComponent find(UIViewRoot view, String clientId) {
    try {
      return view.findComponent(clientId);
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }
}
