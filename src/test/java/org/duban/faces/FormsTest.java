package org.duban.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form with more than three fields, and every opinion, is kept while it is typed. */
class FormsTest {
  private static final int MOST_UNKEPT = 3;

  /** Fields of a list are as many as its rows. */
  private static final int ROWS = MOST_UNKEPT + 1;

  private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"(/WEB-INF/[^\"#]+)\"");
  private static final Pattern FIELD =
      Pattern.compile(
          "<(?:d:field|d:confirm-opinion|p:input\\w*|h:input(?!Hidden)\\w*|[ph]:select\\w*"
              + "|p:datePicker|p:autoComplete|p:fileUpload)\\b[^>]*>");
  private static final Pattern REPEAT =
      Pattern.compile("<(/?)(ui:repeat|d:table|p:dataTable)\\b[^>]*?(/?)>");
  private static final Pattern OPINION = Pattern.compile("<d:confirm-opinion\\b");
  private static final Pattern KEPT = Pattern.compile("<d:actions draft=\"(true|state)\"");

  /** Their fields choose what a list shows; the address of the list holds them. */
  private static final Set<String> FILTERS =
      Set.of("register/channels", "reconciliation/differences", "worklist/my-work");

  /** Nobody is signed in, so there is nobody to keep it for. */
  private static final Set<String> BEFORE_SIGNING_IN = Set.of("sign-in");

  /** The words are meant for the tasks that were chosen just now, and for no others later. */
  private static final Set<String> FOR_THIS_CHOICE = Set.of("worklist/bulk");

  static List<Path> everyPage() {
    return Webapp.pages();
  }

  @ParameterizedTest
  @MethodSource("everyPage")
  void a_long_form_or_an_opinion_is_kept_as_a_draft(Path page) {
    String name = nameOf(page);
    if (FILTERS.contains(name) || BEFORE_SIGNING_IN.contains(name)) {
      return;
    }
    String text = whole(page);

    boolean opinion = OPINION.matcher(text).find() && !FOR_THIS_CHOICE.contains(name);
    if (fields(text) > MOST_UNKEPT || opinion) {
      assertThat(text).as("%s has %s fields", name, fields(text)).containsPattern(KEPT);
    }
  }

  @ParameterizedTest
  @MethodSource("everyPage")
  void a_page_says_so_once(Path page) {
    assertThat(KEPT.matcher(whole(page)).results()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void filters_are_what_they_are_said_to_be() {
    assertThat(FILTERS)
        .allSatisfy(
            name -> {
              String page = whole(Webapp.ROOT.resolve(name + ".xhtml"));
              assertThat(fields(page)).isGreaterThan(MOST_UNKEPT);
              assertThat(page).contains("<o:viewParam").doesNotContain("<d:actions");
            });
  }

  @Test
  void fields_are_counted_through_includes_and_by_rows() {
    assertThat(fields("<d:field id=\"a\" /><d:field id=\"b\" type=\"readonly\" />")).isEqualTo(1);
    assertThat(fields("<d:field id=\"a\" /><d:confirm-opinion value=\"\" />")).isEqualTo(2);
    assertThat(fields("<ui:repeat value=\"#{p.rows}\"><d:field id=\"a\" /></ui:repeat>"))
        .isEqualTo(ROWS);
    assertThat(fields("<d:table /><d:field id=\"a\" />")).isEqualTo(1);
    assertThat(fields(whole(Webapp.ROOT.resolve("selfcheck/write-self-check.xhtml"))))
        .isGreaterThan(
            fields(Webapp.read(Webapp.ROOT.resolve("selfcheck/write-self-check.xhtml"))));
  }

  private static String nameOf(Path page) {
    return Webapp.ROOT.relativize(page).toString().replace('\\', '/').replace(".xhtml", "");
  }

  /** The page with the parts that it includes. */
  private static String whole(Path page) {
    return INCLUDE
        .matcher(Webapp.read(page))
        .replaceAll(
            m -> Matcher.quoteReplacement(whole(Webapp.ROOT.resolve(m.group(1).substring(1)))));
  }

  private static int fields(String text) {
    int count = 0;
    for (MatchResult field : FIELD.matcher(text).results().toList()) {
      if (!field.group().contains("type=\"readonly\"")) {
        count += repeats(text.substring(0, field.start())) > 0 ? ROWS : 1;
      }
    }
    return count;
  }

  /** How many lists are open at the end of the text. */
  private static int repeats(String before) {
    return REPEAT
        .matcher(before)
        .results()
        .mapToInt(m -> !m.group(3).isEmpty() ? 0 : m.group(1).isEmpty() ? 1 : -1)
        .sum();
  }
}
