package org.duban.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leads whoever is not signed in to the sign-in page, which leads back to the address asked for.
 *
 * <p>The container's own form mechanism would keep a refused request and send it again for whoever
 * signs in next, with what somebody else had typed; and it answers a button that works by Ajax with
 * a page that the button cannot show. Here nothing of the request is kept but its address.
 *
 * <p>The session remembers who signed in and with which roles, and every request says so anew. The
 * container's own way ({@code @AutoApplySession}) now and then forgets the roles when several
 * requests arrive at once (Payara issue 6145): people were told that their role may not do what it
 * may.
 */
@ApplicationScoped
public class SignInGate implements HttpAuthenticationMechanism {
  private static final String CALLER = "org.duban.caller";

  @Inject private IdentityStoreHandler stores;

  /** Who signed in to a session. */
  record Caller(String name, Set<String> roles) implements Serializable {
    private static final long serialVersionUID = 1L;

    Caller {
      roles = Set.copyOf(roles);
    }
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    Credential given = context.getAuthParameters().getCredential();
    if (given != null) {
      CredentialValidationResult result = stores.validate(given);
      remember(request, result);
      return context.notifyContainerAboutLogin(result);
    }
    if (caller(request) instanceof Caller caller) {
      return context.notifyContainerAboutLogin(caller.name(), caller.roles());
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    // A page can only be sent by somebody who was signed in when it was opened.
    String signIn = WayToSignIn.of(request, request.getMethod().equals("POST") ? "ended" : "");
    if (!WayToSignIn.isByAjax(request)) {
      return context.redirect(signIn);
    }
    try {
      WayToSignIn.tellButton(response, signIn);
    } catch (IOException e) {
      throw new AuthenticationException(e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(CALLER);
    }
    context.cleanClientSubject();
  }

  /** Under a new session id: whoever knew the old one is not signed in by it. */
  private static void remember(HttpServletRequest request, CredentialValidationResult result) {
    if (result.getStatus() != CredentialValidationResult.Status.VALID) {
      return;
    }
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    String name = result.getCallerPrincipal().getName();
    request.getSession().setAttribute(CALLER, new Caller(name, result.getCallerGroups()));
  }

  private static @Nullable Object caller(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : session.getAttribute(CALLER);
  }
}
