package org.duban.circular;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The language that circulars are written in: plain lines, {@code #} before a line that is a
 * heading (its number is made, T06), and placeholders such as {@code {accounts.failed}} for every
 * figure.
 */
public final class CircularText {
  private static final Pattern PLACEHOLDER = Pattern.compile("[{｛]([^{}｛｝\\n]*)[}｝]");
  private static final String NUMERALS = "一二三四五六七八九十";

  /** What slips in with text copied from a web page that was tampered with (T13). */
  private static final Pattern FOREIGN =
      Pattern.compile("(?i)https?://|www\\.|博彩|赌场|赌博网|娱乐城|彩票平台|棋牌平台|时时彩|百家乐|澳门新葡京|六合彩");

  private CircularText() {}

  /**
   * A run of text or one figure.
   *
   * @param figure the figure; null for plain text
   */
  public record Piece(String text, @Nullable Figure figure) {
    public boolean isFigure() {
      return figure != null;
    }

    /** Whether there are rows to open behind it. */
    public boolean opensRows() {
      return figure != null && !figure.rows().isEmpty();
    }

    /** Key of the figure; empty for plain text. */
    public String key() {
      return figure == null ? "" : figure.key();
    }
  }

  /** One paragraph or heading. */
  public record Line(boolean heading, List<Piece> pieces) {
    public Line {
      pieces = List.copyOf(pieces);
    }

    /** As printed. */
    public String plain() {
      var text = new StringBuilder();
      pieces.forEach(p -> text.append(p.text()));
      return text.toString();
    }
  }

  /** What is wrong with a text. */
  public sealed interface Flaw {
    Section section();

    /** What to do about it, a Chinese sentence without its full stop. */
    default String chinese() {
      String where = "“" + section().chinese() + "”";
      if (this instanceof UnknownPlaceholder unknown) {
        return where + "中的{" + unknown.key() + "}不是可用的数据项，请从右侧数据项中选用";
      }
      if (this instanceof TypedNumber typed) {
        return where
            + "中的“"
            + typed.number()
            + "”是手工填写的数字，请改用"
            + (typed.instead().isEmpty() ? "右侧的数据项" : typed.instead());
      }
      if (this instanceof ForeignWords foreign) {
        return where + "中出现“" + foreign.words() + "”，请核对是否为误粘贴的内容";
      }
      return where + "没有内容，请补充";
    }

    /** A placeholder that no figure answers to. */
    record UnknownPlaceholder(Section section, String key) implements Flaw {}

    /**
     * A number that was typed.
     *
     * @param instead placeholder of the figure that has this value; empty when none has
     */
    record TypedNumber(Section section, String number, String instead) implements Flaw {}

    /** Words of a foreign page. */
    record ForeignWords(Section section, String words) implements Flaw {}

    /** Nothing is written where the paper needs something. */
    record Missing(Section section) implements Flaw {}
  }

  /** The lines of a text with every figure put in; unknown placeholders stay as they are. */
  public static List<Line> lines(String text, CircularFigures figures) {
    return lines(text, figures, 0);
  }

  /** The same, with headings numbered after so many that stand before. */
  static List<Line> lines(String text, CircularFigures figures, int headingsBefore) {
    var lines = new ArrayList<Line>();
    int headings = headingsBefore;
    for (String raw : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      boolean heading = isHeading(raw);
      var pieces = new ArrayList<Piece>();
      if (heading) {
        headings++;
        pieces.add(new Piece("（" + numeral(headings) + "）", null));
      }
      cut(heading ? raw.substring(1).strip() : raw, figures, pieces);
      lines.add(new Line(heading, pieces));
    }
    return lines;
  }

  static boolean isHeading(String line) {
    return line.strip().startsWith("#") || line.strip().startsWith("＃");
  }

  private static void cut(String line, CircularFigures figures, List<Piece> into) {
    Matcher matcher = PLACEHOLDER.matcher(line);
    int from = 0;
    while (matcher.find()) {
      plain(line.substring(from, matcher.start()), into);
      Optional<Figure> figure = figures.find(matcher.group(1).strip());
      into.add(new Piece(figure.map(Figure::value).orElse(matcher.group()), figure.orElse(null)));
      from = matcher.end();
    }
    plain(line.substring(from), into);
  }

  private static void plain(String text, List<Piece> into) {
    if (!text.isEmpty()) {
      into.add(new Piece(text, null));
    }
  }

  /** Everything that keeps a text from being submitted, in the order of the paper. */
  public static List<Flaw> flaws(Map<Section, String> text, CircularFigures figures) {
    var flaws = new ArrayList<Flaw>();
    for (Section section : Section.values()) {
      flaws.addAll(flaws(section, text.getOrDefault(section, ""), figures));
    }
    return flaws;
  }

  /** Everything that is wrong with one part. */
  public static List<Flaw> flaws(Section section, String text, CircularFigures figures) {
    var flaws = new ArrayList<Flaw>();
    if (text.isBlank()) {
      return section.mayBeEmpty() ? List.of() : List.of(new Flaw.Missing(section));
    }
    Matcher placeholder = PLACEHOLDER.matcher(text);
    while (placeholder.find()) {
      String key = placeholder.group(1).strip();
      if (figures.find(key).isEmpty()) {
        flaws.add(new Flaw.UnknownPlaceholder(section, key));
      }
    }
    if (!section.mayHoldNumbers()) {
      for (String number : TypedNumbers.in(PLACEHOLDER.matcher(text).replaceAll("\n"))) {
        flaws.add(new Flaw.TypedNumber(section, number, instead(number, figures)));
      }
    }
    foreignWords(text).forEach(words -> flaws.add(new Flaw.ForeignWords(section, words)));
    return flaws;
  }

  /** Words that come from another page, in their order (T13). */
  static List<String> foreignWords(String text) {
    return FOREIGN.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String instead(String typed, CircularFigures figures) {
    String value = typed.replaceAll("[^\\d.%]", "");
    return value.isEmpty()
        ? ""
        : figures.list().stream()
            .filter(f -> f.value().equals(value))
            .map(f -> "{" + f.key() + "}")
            .findFirst()
            .orElse("");
  }

  /** 1 to 99 in Chinese numerals. */
  static String numeral(int number) {
    if (number <= 10) {
      return NUMERALS.substring(number - 1, number);
    }
    String ten = number < 20 ? "" : NUMERALS.substring(number / 10 - 1, number / 10);
    int one = number % 10;
    return ten + "十" + (one == 0 ? "" : NUMERALS.substring(one - 1, one));
  }
}
