package org.duban.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Pictures of pages as they stand, for a desk and for a phone, in {@code target/screens}. */
final class Screens {
  private static final Path FOLDER = Path.of("target", "screens");
  private static final int DESK = 1366;
  private static final int PHONE = 390;
  private static final int HEIGHT = 900;
  private static final Set<String> BARRIERS = Set.of("serious", "critical");

  private int number;

  /** Checks the page, also for barriers, and takes both; it is left in the width of a desk. */
  synchronized void take(Page page, String name) {
    check(page);
    number++;
    for (int width : new int[] {PHONE, DESK}) {
      page.setViewportSize(width, HEIGHT);
      String file = "%03d-%s-%d.png".formatted(number, name, width);
      page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)).setFullPage(true));
    }
    assertThat(barriers(page)).as("barriers of %s", page.url()).isEmpty();
  }

  /**
   * Fails unless there is a title, one heading, no raw key, nothing that is null, and nothing
   * beyond the edge.
   */
  static void check(Page page) {
    assertThat(page.title()).as("title of %s", page.url()).matches("\\S.* - 督办");
    assertThat(page.locator("h1").count()).as("headings of %s", page.url()).isEqualTo(1);
    assertThat(page.locator("h1").innerText()).as("heading of %s", page.url()).isNotBlank();
    assertThat(page.locator("body").innerText())
        .as("words of %s", page.url())
        .doesNotContain("??")
        .doesNotContainPattern("\\bnull\\b");
    for (int width : new int[] {PHONE, DESK}) {
      page.setViewportSize(width, HEIGHT);
      Object overhang =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(((Number) overhang).intValue())
          .as("pixels beyond the edge of %s at %d", page.url(), width)
          .isLessThanOrEqualTo(1);
    }
  }

  /** Fails when axe-core finds something that keeps people with a phone from using the page. */
  static void checkAccessByPhone(Page page) {
    page.setViewportSize(PHONE, HEIGHT);
    assertThat(barriers(page)).as("barriers of %s at %d", page.url(), PHONE).isEmpty();
  }

  /**
   * Serious and critical findings, each with the elements at fault. The list inside a message is
   * left out: PrimeFaces marks each of its lines as an alert, which is read out as it should be,
   * but then no list line is left.
   */
  private static List<String> barriers(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).exclude(".ui-messages ul").analyze().getViolations().stream()
            .filter(rule -> BARRIERS.contains(rule.getImpact()))
            .map(rule -> rule.getId() + ": " + rule.getHelp() + elements(rule))
            .toList();
  }

  private static String elements(Rule rule) {
    return rule.getNodes().stream()
        .map(CheckedNode::getHtml)
        .collect(Collectors.joining("\n  ", "\n  ", ""));
  }
}
