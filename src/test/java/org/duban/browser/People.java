package org.duban.browser;

import com.microsoft.playwright.Browser;
import java.util.HashMap;
import java.util.Map;

/** The people of the demo, each signed in once before a browser of their own. */
final class People {
  private final Browser browser;
  private final String address;
  private final Screens screens;
  private final Map<String, Desk> desks = new HashMap<>();

  People(Browser browser, String address, Screens screens) {
    this.browser = browser;
    this.address = address;
    this.screens = screens;
  }

  Desk reviewer() {
    return of("shenhe");
  }

  Desk inspector(int number) {
    return of("jiancha" + number);
  }

  Desk sectionChief() {
    return of("keshi");
  }

  Desk signingLeader() {
    return of("qianfa");
  }

  Desk administrator() {
    return of("guanli");
  }

  Desk countySupervisor(String county) {
    return of("xian" + county);
  }

  Desk clerk(String unit) {
    return of("jb" + unit);
  }

  Desk leader(String unit) {
    return of("fz" + unit);
  }

  private Desk of(String user) {
    return of(user, DemoServer.PASSWORD);
  }

  /** Somebody whom the demo does not know. */
  Desk of(String user, String password) {
    return desks.computeIfAbsent(user, name -> Desk.of(browser, address, name, password, screens));
  }
}
