package org.duban.faces;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which text keys pages and Java name: outright, by the id of a field or action, or by a prefix.
 */
final class TextUses {
  private static final Pattern IN_PAGE = Pattern.compile("text\\['([^']+)']|text\\.of\\('([^']+)'");
  private static final Pattern PART = Pattern.compile("<d:(field|action|go)\\b([^>]*)>");
  private static final Pattern ID = Pattern.compile("\\bid=\"(\\w+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\n]+)\"");
  private static final Pattern KEY =
      Pattern.compile(
          "(?!jakarta|java|duban|org|camunda|primefaces|hibernate)[a-z0-9_]+\\."
              + "(title|lead|urgent|heading|label|help|column|action|confirm|message|empty|phrase"
              + "|option|note|text|status|sample)(\\.\\w+)?|error\\.[A-Z]\\w+|nav\\.group\\.\\w+");
  private static final Pattern PREFIX = Pattern.compile("(\\w+\\.)+");

  private TextUses() {}

  /** Keys that are named in full and so have to exist. */
  static Set<String> named() {
    Set<String> keys = new TreeSet<>();
    for (Path file : Webapp.xhtml()) {
      String text = Webapp.read(file);
      IN_PAGE
          .matcher(text)
          .results()
          .forEach(m -> keys.add(m.group(1) == null ? m.group(2) : m.group(1)));
    }
    for (Path page : Webapp.pages()) {
      keys.add(Webapp.keyOf(page) + ".title");
      keys.addAll(byId(Webapp.keyOf(page), Webapp.read(page)));
    }
    literals().stream().filter(l -> KEY.matcher(l).matches()).forEach(keys::add);
    return keys;
  }

  /** Whether a key is the lead of a page, or begins with words that a source completes. */
  static boolean isComposed(String key) {
    return Webapp.pages().stream().anyMatch(p -> key.equals(Webapp.keyOf(p) + ".lead"))
        || PREFIXES.stream().anyMatch(key::startsWith);
  }

  private static final List<String> PREFIXES =
      Stream.concat(
              literals().stream(),
              Webapp.xhtml().stream()
                  .flatMap(f -> Pattern.compile("'([^'\\n]+)'").matcher(Webapp.read(f)).results())
                  .map(m -> m.group(1)))
          .filter(l -> PREFIX.matcher(l).matches() && !l.equals("error."))
          .distinct()
          .toList();

  private static Set<String> byId(String page, String text) {
    Set<String> keys = new HashSet<>();
    PART.matcher(text)
        .results()
        .filter(m -> !m.group(2).contains(" label=\""))
        .forEach(
            m -> {
              String kind = m.group(1).equals("field") ? ".label." : ".action.";
              ID.matcher(m.group(2)).results().forEach(id -> keys.add(page + kind + id.group(1)));
            });
    return keys;
  }

  private static Set<String> literals() {
    Set<String> found = new HashSet<>();
    for (Path source : Webapp.files(Webapp.JAVA, ".java")) {
      LITERAL.matcher(Webapp.read(source)).results().forEach(m -> found.add(m.group(1)));
    }
    return found;
  }
}
