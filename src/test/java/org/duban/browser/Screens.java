package org.duban.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages as they stand, for a desk and for a phone, in {@code target/screens}. */
final class Screens {
  private static final Path FOLDER = Path.of("target", "screens");
  private static final int DESK = 1366;
  private static final int PHONE = 390;
  private static final int HEIGHT = 900;

  private int number;

  /** Takes both; the page is left in the width of a desk. */
  synchronized void take(Page page, String name) {
    number++;
    for (int width : new int[] {PHONE, DESK}) {
      page.setViewportSize(width, HEIGHT);
      String file = "%03d-%s-%d.png".formatted(number, name, width);
      page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)).setFullPage(true));
    }
  }

  /** Whether everything fits into the width of a phone. */
  static boolean fitsPhone(Page page) {
    page.setViewportSize(PHONE, HEIGHT);
    Object overhang =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    page.setViewportSize(DESK, HEIGHT);
    return ((Number) overhang).intValue() <= 1;
  }
}
