package org.duban.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.duban.people.Role;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

/** A session lasts no longer than the rights it was given. */
class RightsOfTodayTest {
  private final List<String> done = new ArrayList<>();
  private final StringWriter body = new StringWriter();

  @Test
  void whoever_has_the_roles_they_signed_in_with_goes_on() throws Exception {
    ask(Set.of(Role.REVIEWER), Optional.of(person(Role.REVIEWER)), false);

    assertThat(done).containsExactly("page");
  }

  @Test
  void a_role_that_was_taken_away_ends_the_session_and_leads_back() throws Exception {
    ask(Set.of(Role.REVIEWER, Role.ADMINISTRATOR), Optional.of(person(Role.REVIEWER)), false);

    assertThat(done)
        .containsExactly(
            "logout",
            "invalidate",
            "/sign-in.xhtml?changed=true&to=%2Fadministration%2Fusers.xhtml%3Fquery%3D1");
  }

  @Test
  void a_button_is_told_to_go_to_the_sign_in_page() throws Exception {
    ask(Set.of(Role.REVIEWER), Optional.empty(), true);

    assertThat(done).containsExactly("logout", "invalidate");
    assertThat(body.toString()).contains("<redirect url=\"/sign-in.xhtml?changed=true&amp;to=");
  }

  private static User person(Role... roles) {
    return new User(new UserId("someone"), "合成", new UnitCode("990100"), Set.of(roles), "");
  }

  private void ask(Set<Role> inSession, Optional<User> today, boolean ajax) throws Exception {
    HttpSession session =
        fake(HttpSession.class, Map.of("invalidate", () -> done.add("invalidate")));
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) ->
                    switch (method.getName()) {
                      case "getUserPrincipal" -> (Principal) () -> "someone";
                      case "isUserInRole" -> inSession.contains(Role.of((String) args[0]));
                      case "getHeader" -> ajax ? "partial/ajax" : null;
                      case "getSession" -> session;
                      case "getRequestURI" -> "/administration/users.xhtml";
                      case "getQueryString" -> "query=1";
                      case "getContextPath" -> "";
                      case "logout" -> {
                        done.add("logout");
                        yield null;
                      }
                      default -> null;
                    });
    HttpServletResponse response =
        (HttpServletResponse)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, args) -> {
                  if (method.getName().equals("sendRedirect")) {
                    done.add((String) args[0]);
                  }
                  return method.getName().equals("getWriter") ? new PrintWriter(body) : null;
                });
    FilterChain page = (q, a) -> done.add("page");
    Users users = fake(Users.class, Map.of("find", () -> today));
    new RightsOfToday(users).doFilter(request, response, page);
  }

  private static <T> T fake(Class<T> type, Map<String, Supplier<?>> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, args) -> {
              Object answer = answers.get(method.getName()).get();
              return method.getReturnType() == void.class ? null : answer;
            }));
  }
}
