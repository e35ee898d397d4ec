package org.duban.circular;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds numbers that somebody typed where the system takes its own: in any script or width, bare or
 * before a measure word, in digits or in Chinese numerals.
 */
final class TypedNumbers {
  /**
   * Numbers that count no row: those inside a document's name (国办发〔2018〕123号, 《…2021年…》), marks of
   * a list, numbers of attachments and articles, identification codes, hotlines, spans of time.
   */
  private static final Pattern NAMED =
      Pattern.compile(
          "《[^》]*》|〔\\d{4}〕\\d+号|第[一二三四五六七八九十百\\d]+[条款项]|附件\\d+"
              + "|(?m:^\\s*[(]?\\d{1,2}[.、)](?!\\d))"
              + "|[0-9A-Za-z]*[A-Za-z][0-9A-Za-z]*|(?<!\\d)\\d{10}(?!\\d)|\\d{5}热线|\\d+小时"
              + "|[二三四五六七八九十两]个(?=季度|月|工作日|方面|环节|阶段)");

  private static final Pattern COUNTING =
      Pattern.compile(
          "\\d+(?:[.,]\\d+)*\\s*(?:[%‰]|[个家条次项名户年月日时点处款篇件])?"
              + "|[零〇一二三四五六七八九十百千万两]{2,}\\s*[个家条次项名户年月日时点处款篇件]"
              + "|[二三四五六七八九十百两]\\s*[个家条名户款篇件]"
              + "|(?<=[格现查共计为有])一\\s*[个家]"
              + "|百分之[零〇一二三四五六七八九十百点]+",
          Pattern.UNICODE_CHARACTER_CLASS);

  private TypedNumbers() {}

  /** The numbers with their measure words, in the order of the text; full width made half width. */
  static List<String> in(String text) {
    String circled = text.replaceAll("[①-⑳]", "");
    String narrow = Normalizer.normalize(circled, Normalizer.Form.NFKC);
    return COUNTING
        .matcher(NAMED.matcher(narrow).replaceAll("\n"))
        .results()
        .map(MatchResult::group)
        .map(String::strip)
        .toList();
  }
}
