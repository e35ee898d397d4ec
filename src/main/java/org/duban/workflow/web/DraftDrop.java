package org.duban.workflow.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Tells {@link FormDraftPage} when an action was done and nothing refused it. */
public class DraftDrop implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.INVOKE_APPLICATION;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (faces.isPostback() && !wasRefused(faces)) {
      CDI.current().select(FormDraftPage.class).get().actionSucceeded();
    }
  }

  private static boolean wasRefused(FacesContext faces) {
    return faces.isValidationFailed()
        || faces.getExceptionHandler().getUnhandledExceptionQueuedEvents().iterator().hasNext()
        || faces.getMessageList().stream()
            .anyMatch(m -> m.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0);
  }
}
