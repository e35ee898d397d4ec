package org.duban.selfcheck;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.StringJoiner;
import java.util.TreeMap;

/** The words of a report in one fixed order, so that a digest can prove what was sealed. */
final class SealedWords {
  private SealedWords() {}

  /**
   * SHA-256 over the report's number, who sealed it when, the sealed PDF, and everything the clerk
   * wrote.
   */
  static String digest(SelfCheck report) {
    try {
      byte[] words = of(report).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String of(SelfCheck report) {
    SelfCheckContent content = report.content();
    StringJoiner words = new StringJoiner("\n");
    words.add(report.key().value());
    words.add(report.sealedBy().toString()).add(report.sealedAt().toString());
    report.sealedFile().ifPresent(file -> words.add(file.fileDigest()));
    words.add(String.valueOf(content.period())).add(String.valueOf(content.verdict()));
    content.runs().forEach(r -> words.add(r.toString()));
    content.lines().forEach(l -> words.add(l.toString()));
    words.add(new TreeMap<>(content.remainders()).toString());
    words.add(content.figures().toString());
    words.add(content.problems()).add(content.measures()).add(content.nextSteps());
    return words.toString();
  }
}
