package org.duban.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.stream.Stream;
import org.duban.people.Role;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UserId;

/**
 * Ends the session of a person whose account or roles have changed since they signed in: the
 * container keeps the roles of the moment of signing in, and asks nobody again.
 */
@WebFilter(urlPatterns = {"*.xhtml", "/files/*"})
public class RightsOfToday extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Users users;

  @SuppressWarnings("NullAway.Init")
  public RightsOfToday() {}

  RightsOfToday(Users users) {
    this.users = users;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Principal person = request.getUserPrincipal();
    if (person == null || stillHolds(request, person.getName())) {
      chain.doFilter(request, response);
      return;
    }
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    String signIn = WayToSignIn.of(request, "changed");
    if (WayToSignIn.isByAjax(request)) {
      WayToSignIn.tellButton(response, signIn);
    } else {
      response.sendRedirect(signIn);
    }
  }

  private boolean stillHolds(HttpServletRequest request, String name) {
    return UserId.isValid(name)
        && users
            .find(new UserId(name))
            .filter(User::isActive)
            .filter(user -> hasThoseRoles(request, user))
            .isPresent();
  }

  private static boolean hasThoseRoles(HttpServletRequest request, User user) {
    return Stream.of(Role.values())
        .allMatch(role -> request.isUserInRole(role.code()) == user.roles().contains(role));
  }
}
