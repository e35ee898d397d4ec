package org.duban.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that a role reaches by links, from its navigation on, at a desk and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPageIT {
  /** Pages that the demo's first day does not lead to, and who looks at them. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "expired", "SessionIT: nothing links to it",
          "inspection/draw", "QuarterIT, once the list is drawn",
          "rectification/case", "QuarterIT, once the circular is out",
          "escalation/escalation", "nobody is late yet: no walk leads there so far",
          "worklist/sign", "QuarterIT, once somebody is asked to sign",
          "reconciliation/difference", "no file was imported yet: no walk leads there so far",
          "reconciliation/tip", "nobody told anything yet: no walk leads there so far");

  private final Screens screens = new Screens();
  private final Set<String> seen = new TreeSet<>(Set.of("sign-in"));
  private Chromium chromium;
  private DemoServer server;

  @BeforeAll
  void start() {
    chromium = Chromium.launch();
    server = DemoServer.start();
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @Order(1)
  @ParameterizedTest
  @CsvSource({
    "shenhe, inspection/quarter.xhtml?quarter=2021Q1",
    "jiancha1, inspection/cycles.xhtml",
    "keshi, inspection/quarter.xhtml?quarter=2021Q2",
    "qianfa, worklist/my-work.xhtml",
    "guanli, worklist/my-work.xhtml",
    "xian530623, worklist/my-work.xhtml?list=all",
    "jb530623m005, worklist/my-work.xhtml",
    "fz530623m005, worklist/my-work.xhtml"
  })
  void whatever_a_role_reaches_is_whole(String user, String first) {
    Page page = Desk.of(chromium.browser(), server.address(), user, screens).open(first).page();
    Set<String> here = new HashSet<>(Set.of("sign-in"));
    Deque<String> ahead = new ArrayDeque<>(links(page));
    ahead.addFirst(page.url());
    while (!ahead.isEmpty()) {
      String address = ahead.remove();
      if (here.add(Views.of(address))) {
        Response answer = page.navigate(address);
        assertThat(answer.status()).as("%s: %s", user, address).isEqualTo(200);
        if (seen.add(Views.of(address))) {
          Screens.checkAccessByPhone(page);
          screens.take(page, "page-" + Views.of(address).replace('/', '-'));
        } else {
          Screens.check(page);
        }
        ahead.addAll(links(page));
      }
    }
    page.context().close();
  }

  @Order(2)
  @Test
  void no_page_is_out_of_reach() {
    Set<String> missed = Views.all();
    missed.removeAll(seen);
    missed.removeAll(Views.ofTasks());
    assertThat(missed).containsExactlyInAnyOrderElementsOf(ELSEWHERE.keySet());
  }

  /** The pages that this one leads to. */
  private List<String> links(Page page) {
    Object found =
        page.evaluate("[...document.querySelectorAll('#navigation a, #main a')].map(a => a.href)");
    return ((List<?>) found)
        .stream()
            .map(String::valueOf)
            .filter(href -> href.startsWith(server.address()) && href.contains(".xhtml"))
            .map(href -> href.replaceFirst("#.*", ""))
            .toList();
  }
}
