package org.duban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a title by meaning (GB/T 9704-2012, 7.3.1): the issuing organ apart, no word cut, lines of
 * like length, and no line that begins with a particle.
 */
final class TitleLines {
  /** Characters of 2号 that a line takes. */
  private static final double LINE = 19.5;

  private static final double SHORTEST = 4;

  /** What stays together; anything else is taken character by character and kept together too. */
  private static final Pattern WORD =
      Pattern.compile(
          "《[^》]*》|〔\\d+〕\\d+号|\\d+年(?:第?[一二三四1-4]季度)?|\\d+月|\\d+日|[一二三四]季度"
              + "|政府网站|政府系统|政务新媒体|政务微博|人民政府|办公室|检查情况|整改情况|办理情况"
              + "|关于|印发|开展|更正|全市|全省|全县|全区|检查|抽查|整改|复核|督办|督促|约谈|关停|注销|账号|网站"
              + "|不合格|逾期|限期|问题|工作|情况|通报|通知|报告|意见|的函|和|与|及|的|、");

  private static final Pattern NEVER_FIRST = Pattern.compile("[的和与及、，）》〕].*");
  private static final Pattern NEVER_LAST = Pattern.compile(".*(关于|[、（《〔])");

  private TitleLines() {}

  /** The lines of a title; one that fits in a line stays whole. */
  static List<String> of(String title) {
    if (PaperMeasure.width(title) <= LINE) {
      return List.of(title);
    }
    var lines = new ArrayList<String>();
    int about = title.indexOf("关于");
    String rest = title;
    if (about > 0 && PaperMeasure.width(title.substring(0, about)) <= LINE) {
      lines.add(title.substring(0, about));
      rest = title.substring(about);
    }
    lines.addAll(balanced(words(rest), (int) Math.ceil(PaperMeasure.width(rest) / LINE)));
    return lines;
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    Matcher matcher = WORD.matcher(text);
    int from = 0;
    while (matcher.find()) {
      unknown(text.substring(from, matcher.start()), words);
      words.add(matcher.group());
      from = matcher.end();
    }
    unknown(text.substring(from), words);
    return words;
  }

  private static void unknown(String text, List<String> into) {
    if (PaperMeasure.width(text) > LINE) {
      text.codePoints().forEach(c -> into.add(Character.toString(c)));
    } else if (!text.isEmpty()) {
      into.add(text);
    }
  }

  private static List<String> balanced(List<String> words, int lines) {
    double mean = PaperMeasure.width(String.join("", words)) / lines;
    var best = new Division(List.of(String.join("", words)), Double.MAX_VALUE);
    for (int more = 0; more < 3 && best.cost() == Double.MAX_VALUE; more++) {
      best = divide(words, lines + more, mean, best);
    }
    return best.lines();
  }

  private record Division(List<String> lines, double cost) {}

  private static Division divide(List<String> words, int lines, double mean, Division otherwise) {
    if (lines == 1) {
      String line = String.join("", words);
      return fits(line) ? new Division(List.of(line), cost(line, mean)) : otherwise;
    }
    Division best = otherwise;
    for (int end = 1; end < words.size(); end++) {
      String line = String.join("", words.subList(0, end));
      List<String> rest = words.subList(end, words.size());
      if (PaperMeasure.width(line) > LINE) {
        break;
      }
      if (NEVER_LAST.matcher(line).matches() || NEVER_FIRST.matcher(rest.get(0)).matches()) {
        continue;
      }
      Division tail = divide(rest, lines - 1, mean, new Division(List.of(), Double.MAX_VALUE));
      double cost = cost(line, mean) + tail.cost();
      if (!tail.lines().isEmpty() && cost < best.cost()) {
        var all = new ArrayList<String>(List.of(line));
        all.addAll(tail.lines());
        best = new Division(all, cost);
      }
    }
    return best;
  }

  private static boolean fits(String line) {
    double width = PaperMeasure.width(line);
    return width <= LINE && width >= SHORTEST;
  }

  private static double cost(String line, double mean) {
    double off = PaperMeasure.width(line) - mean;
    return off * off;
  }
}
