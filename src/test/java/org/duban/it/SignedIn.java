package org.duban.it;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;

/** Signs a test in as a person, for the one request that the test runs in. */
@RequestScoped
public class SignedIn {
  @Inject private SecurityContext security;
  @Inject private HttpServletRequest request;

  public void as(String name, String password) {
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
