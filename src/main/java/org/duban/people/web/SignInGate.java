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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      return redirectByAjax(response, signInPage(request));
    }
    return context.redirect(signInPage(request));
  }

  private static String signInPage(HttpServletRequest request) {
    String query = request.getQueryString();
    String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
    // A page can only be sent by somebody who was signed in when it was opened.
    String ended = request.getMethod().equals("POST") ? "ended=true&" : "";
    String to = URLEncoder.encode(asked, StandardCharsets.UTF_8);
    return request.getContextPath() + "/sign-in.xhtml?" + ended + "to=" + to;
  }

  private static AuthenticationStatus redirectByAjax(HttpServletResponse response, String url)
      throws AuthenticationException {
    response.setContentType("text/xml");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    try {
      response
          .getWriter()
          .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"")
          .append(url.replace("&", "&amp;"))
          .append("\"/></partial-response>");
    } catch (IOException e) {
      throw new AuthenticationException(e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
