package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** One person before one browser of their own. */
final class Desk {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final int LOOKS = 60;
  private static final String LIST = "worklist/my-work.xhtml?list=";

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final Screens screens;

  private Desk(BrowserContext context, String address, Screens screens) {
    this.context = context;
    this.page = context.newPage();
    this.address = address;
    this.screens = screens;
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onDialog(Dialog::accept);
  }

  /** Signs a person of the demo in. */
  static Desk of(Browser browser, String address, String user, Screens screens) {
    return of(browser, address, user, DemoServer.PASSWORD, screens);
  }

  /** Signs anybody in. */
  static Desk of(Browser browser, String address, String user, String password, Screens screens) {
    Desk desk =
        new Desk(
            browser.newContext(
                new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1366, 900)),
            address,
            screens);
    desk.open("sign-in.xhtml");
    desk.signIn(user, password);
    return desk;
  }

  /** Fills the sign-in page that is shown. */
  void signIn(String user) {
    signIn(user, DemoServer.PASSWORD);
  }

  private void signIn(String user, String password) {
    page.locator("input[id$=name]").fill(user);
    page.locator("input[type=password]").fill(password);
    page.locator("button[type=submit]").click();
    page.waitForURL(url -> !url.contains("sign-in"));
  }

  /** Signs a person in again in a second window of the same browser. */
  static void signInBeside(Desk desk, String user) {
    Desk beside = new Desk(desk.context, desk.address, desk.screens);
    beside.open("sign-in.xhtml").signIn(user);
    beside.page.close();
  }

  /** Signs out by the link of the page. */
  Desk signOut() {
    page.locator("[id$=signOut]").click();
    return asksToSignIn();
  }

  /** The session ends and the page does not know: what the browser calls it by is gone. */
  void endSession() {
    context.clearCookies();
  }

  /** Waits for the sign-in page. */
  Desk asksToSignIn() {
    page.waitForURL(url -> url.contains("sign-in"));
    return this;
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** Opens a page by its path. */
  Desk open(String path) {
    page.navigate(address + path);
    return this;
  }

  /** Opens a page until it shows a text: what the server does by itself takes a moment. */
  Desk openUntil(String path, String text) {
    Locator shown = page.locator("#main").getByText(text);
    for (int look = 0; look < LOOKS; look++) {
      open(path);
      if (shown.count() > 0) {
        return this;
      }
      page.waitForTimeout(1000);
    }
    throw new AssertionError(text + " does not show on " + path + ": " + text());
  }

  /** Opens the first task whose line holds all these words, claiming it where that is needed. */
  Desk task(String... words) {
    for (int look = 0; look < LOOKS; look++) {
      if (opened("mine", words)) {
        return this;
      }
      open(LIST + "claimable");
      Locator line = line(words);
      if (line.count() > 0) {
        line.first().getByRole(AriaRole.BUTTON).click();
        said("已签收");
      } else {
        page.waitForTimeout(1000);
      }
    }
    throw new AssertionError("no task with " + List.of(words) + ": " + text());
  }

  private boolean opened(String list, String... words) {
    open(LIST + list);
    Locator line = line(words);
    if (line.count() == 0) {
      return false;
    }
    line.first().getByRole(AriaRole.LINK).first().click();
    page.waitForURL(url -> url.contains("task="));
    return true;
  }

  /** Whether a list holds no such task. */
  boolean hasNo(String list, String... words) {
    open(LIST + list);
    return line(words).count() == 0;
  }

  /** How many lines a list shows. */
  int rows(String list) {
    open(LIST + list);
    return line().count();
  }

  private Locator line(String... words) {
    Locator line = page.locator("[id$=tasks] tbody tr");
    for (String word : words) {
      line = line.filter(new Locator.FilterOptions().setHasText(word));
    }
    return line;
  }

  /** Presses the button of this name. */
  Desk press(String label) {
    button(label).click();
    return this;
  }

  Locator button(String label) {
    return page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
        .first();
  }

  /** Waits for a message that holds these words. */
  Desk said(String words) {
    assertThat(page.locator("#messages, #main .ui-message").getByText(words).first()).isVisible();
    return this;
  }

  /** Waits until the page shows a text. */
  Desk shows(String words) {
    assertThat(page.locator("#main").getByText(words).first()).isVisible();
    return this;
  }

  /** Chooses the first answer with these words; a click, as the page may be drawn anew by it. */
  Desk choose(String answer) {
    page.locator("#main label")
        .getByText(answer, new Locator.GetByTextOptions().setExact(true))
        .or(page.locator("#main").getByText(answer, new Locator.GetByTextOptions().setExact(true)))
        .first()
        .click();
    return this;
  }

  /** Types into the first field of this id. */
  Desk type(String id, String text) {
    field(id).fill(text);
    return this;
  }

  Locator field(String id) {
    return page.locator("#main [id$='" + id + "']:is(input, textarea, select)").first();
  }

  /** What the page says. */
  String text() {
    return page.locator("#main").innerText();
  }

  /** Pictures of the page for a desk and for a phone. */
  Desk pictured(String name) {
    screens.take(page, name);
    return this;
  }
}
