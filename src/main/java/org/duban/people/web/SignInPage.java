package org.duban.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.duban.faces.LocalAddress;
import org.duban.faces.Texts;

/**
 * Signs a person in and leads on to the page that was asked for. A wrong name and a wrong password
 * get the same answer, so that names cannot be tried out. The page keeps no state, so that it never
 * expires itself.
 */
@Named
@RequestScoped
public class SignInPage {
  @Inject private SecurityContext security;

  private String name = "";
  private String password = "";

  /** Signs in; stays on the page with a message when name or password are wrong. */
  public void signIn() throws IOException, ServletException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    endSessionOfAnybodyElse(external);
    AuthenticationStatus status =
        security.authenticate(
            (HttpServletRequest) external.getRequest(),
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(
                    new UsernamePasswordCredential(name.strip().toLowerCase(Locale.ROOT), password))
                .newAuthentication(true));
    switch (status) {
      case SUCCESS -> external.redirect(asked(external));
      default ->
          faces.addMessage(
              null,
              new FacesMessage(
                  FacesMessage.SEVERITY_ERROR, Texts.of("sign_in.message.refused"), null));
    }
  }

  /** With somebody signed in the container would not even look at the name and password given. */
  private static void endSessionOfAnybodyElse(ExternalContext external) throws ServletException {
    if (external.getUserPrincipal() != null) {
      ((HttpServletRequest) external.getRequest()).logout();
      external.invalidateSession();
    }
  }

  private static String asked(ExternalContext external) {
    return LocalAddress.of(external.getRequestParameterMap().get("to"))
        .orElse(external.getRequestContextPath() + "/");
  }

  /** Ends the session and leads back to the sign-in page. */
  public String signOut() throws ServletException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    ((HttpServletRequest) external.getRequest()).logout();
    external.invalidateSession();
    return "/sign-in.xhtml?faces-redirect=true";
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
