package org.duban.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads whoever is not signed in to the sign-in page, which leads back to the address asked for.
 *
 * <p>The container's own form mechanism would keep a refused request and send it again for whoever
 * signs in next, with what somebody else had typed; and it answers a button that works by Ajax with
 * a page that the button cannot show. Here nothing of the request is kept but its address.
 */
@AutoApplySession
@ApplicationScoped
public class SignInGate implements HttpAuthenticationMechanism {
  @Inject private IdentityStoreHandler stores;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    Credential given = context.getAuthParameters().getCredential();
    if (given != null) {
      return context.notifyContainerAboutLogin(stores.validate(given));
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
}
