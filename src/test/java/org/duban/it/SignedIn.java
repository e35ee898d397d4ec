package org.duban.it;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import org.duban.people.CurrentUser;

/** Signs a test in as a person, for the rest of the one request that the test runs in. */
@RequestScoped
public class SignedIn {
  private static final String PASSWORD = "duban-2021";

  @Inject private SecurityContext security;
  @Inject private HttpServletRequest request;
  @Inject private BeanManager beans;

  /** Signs in as one of the demo's people; whoever was signed in before is not any more. */
  public void as(String name) {
    as(name, PASSWORD);
  }

  public void as(String name, String password) {
    out();
    AuthenticationStatus status =
        security.authenticate(
            request,
            nowhere(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(name, password))
                .newAuthentication(true));
    if (status != AuthenticationStatus.SUCCESS) {
      throw new IllegalStateException(name + " cannot sign in: " + status);
    }
    forgetWhoAsked();
  }

  /** Signs out, also who was signed in by an earlier test: all requests share one session. */
  public void out() {
    try {
      request.logout();
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
    forgetWhoAsked();
  }

  /** A person stays the same throughout a real request, so the product keeps who it is. */
  private void forgetWhoAsked() {
    Bean<?> bean = beans.resolve(beans.getBeans(CurrentUser.class));
    ((AlterableContext) beans.getContext(RequestScoped.class)).destroy(bean);
  }

  private static HttpServletResponse nowhere() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            SignedIn.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, method, arguments) -> {
              Class<?> type = method.getReturnType();
              return type == boolean.class ? Boolean.FALSE : type == int.class ? 200 : null;
            });
  }
}
