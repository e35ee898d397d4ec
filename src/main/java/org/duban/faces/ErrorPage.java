package org.duban.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the error pages say; knows the request and nothing of the business. */
@Named
@RequestScoped
public class ErrorPage {
  private static final String REFUSAL = "org.duban.faces.refusal";

  /** Words shorter than this are quickly typed again. */
  private static final int WORTH_KEEPING_CHARACTERS = 8;

  /** Id of the template's form, with which the ids of components begin that are sent as values. */
  private static final String FORM = "form";

  static void refuse(FacesContext context, String sentence) {
    context.getExternalContext().getRequestMap().put(REFUSAL, sentence);
  }

  public String getRefusal() {
    return String.valueOf(external().getRequestMap().getOrDefault(REFUSAL, ""));
  }

  /** The number of the defect, the same as in the log. */
  public String getNumber() {
    Map<String, Object> request = external().getRequestMap();
    return Defects.number(request, (Throwable) request.get(RequestDispatcher.ERROR_EXCEPTION));
  }

  /** The address that failed, with its query, to go back to. */
  public String getFrom() {
    HttpServletRequest request = (HttpServletRequest) external().getRequest();
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Object query =
        failed == null
            ? request.getQueryString()
            : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    return (failed == null ? request.getRequestURI() : failed) + (query == null ? "" : "?" + query);
  }

  /**
   * Longer texts that were sent with a page whose session had ended, so that they can be copied.
   */
  public List<String> getTyped() {
    return external().getRequestParameterMap().entrySet().stream()
        .filter(e -> !e.getKey().startsWith("jakarta.faces."))
        .filter(e -> !e.getKey().toLowerCase(Locale.ROOT).contains("password"))
        .map(Map.Entry::getValue)
        .filter(v -> v.strip().length() >= WORTH_KEEPING_CHARACTERS && !v.startsWith(FORM + ":"))
        .toList();
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
