package org.duban.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** The signed-in person as the top bar shows them. */
@Named
@RequestScoped
public class Person {

  public String getName() {
    var user = external().getUserPrincipal();
    return user == null ? "" : user.getName();
  }

  public String getUnit() {
    return "";
  }

  /** Ends the session; typed text is lost, as whoever signs out expects. */
  public String signOut() throws ServletException {
    ((HttpServletRequest) external().getRequest()).logout();
    external().invalidateSession();
    return "/sign-in?faces-redirect=true";
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
