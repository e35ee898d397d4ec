package org.duban.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Answers an address that was edited by hand, or copied in part, with a page that says so: a
 * parameter that is missing or cannot be read would otherwise end in a defect, or show a quarter
 * that never was. What can be read but is not there is refused by the page that looks for it.
 */
public class AddressCheck implements PhaseListener {
  private static final long serialVersionUID = 1L;

  private static final Map<String, Pattern> SHAPES =
      Map.of(
          "quarter",
          Pattern.compile("2\\d{3}Q[1-4]"),
          "key",
          Pattern.compile("[A-Z0-9][A-Z0-9-]{2,63}"));

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.PROCESS_VALIDATIONS;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (context.isPostback() || context.getResponseComplete()) {
      return;
    }
    if (context.isValidationFailed()
        || !isReadable(context.getExternalContext().getRequestParameterMap())) {
      RefusalHandler.refuseToOpen(context, Texts.of("error.AddressWrong"));
    }
  }

  /** Whether quarters and case numbers in an address have their shapes; empty ones do. */
  static boolean isReadable(Map<String, String> parameters) {
    return SHAPES.entrySet().stream()
        .allMatch(
            shape -> {
              String given = parameters.getOrDefault(shape.getKey(), "");
              return given.isEmpty() || shape.getValue().matcher(given).matches();
            });
  }
}
