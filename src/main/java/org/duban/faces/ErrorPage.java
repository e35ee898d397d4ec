package org.duban.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** What the error pages say; knows the request and nothing of the business. */
@Named
@RequestScoped
public class ErrorPage {
  private static final String REFUSAL = "org.duban.faces.refusal";

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
    return address(external());
  }

  /** The address that the link to this page names to go back to; the home page when none. */
  public String getAsked() {
    return LocalAddress.of(external().getRequestParameterMap().get("to"))
        .orElse(external().getRequestContextPath() + "/");
  }

  static String address(ExternalContext external) {
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Object query =
        failed == null
            ? request.getQueryString()
            : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    return (failed == null ? request.getRequestURI() : failed) + (query == null ? "" : "?" + query);
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
