package org.duban.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NavigationTest {
  private static final List<NavEntry> ENTRIES =
      List.of(
          entry("system", "administration/style", Set.of("administrator"), 1),
          entry("register", "register/channels", Set.of(), 2),
          entry("register", "register/file-channel", Set.of("unit-clerk", "reviewer"), 1));

  @Test
  void a_person_sees_the_entries_of_their_roles_in_order() {
    assertThat(groups("unit-clerk"))
        .singleElement()
        .satisfies(
            group ->
                assertThat(group.links())
                    .extracting(Navigation.Link::href)
                    .containsExactly(
                        "/duban/register/file-channel.xhtml", "/duban/register/channels.xhtml"));
  }

  @Test
  void a_group_without_entries_is_left_out() {
    assertThat(groups("administrator"))
        .extracting(Navigation.Group::label)
        .containsExactly("台账", "系统");
  }

  @Test
  void the_page_being_shown_is_marked() {
    assertThat(groups("unit-clerk").get(0).links())
        .extracting(Navigation.Link::current)
        .containsExactly(true, false);
  }

  private static List<Navigation.Group> groups(String role) {
    return Navigation.arrange(ENTRIES, role::equals, "/duban", "register_file_channel");
  }

  private static NavEntry entry(String group, String page, Set<String> roles, int order) {
    return new NavEntry(group, "general.product", page, roles, order);
  }
}
