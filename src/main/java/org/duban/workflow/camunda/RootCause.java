package org.duban.workflow.camunda;

import java.util.Arrays;

/** The innermost failure on one line. */
final class RootCause {
  private static final int MOST_CHARACTERS = 500;
  private static final String CAUSE = "Caused by: ";

  private RootCause() {}

  static String of(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return line(String.valueOf(root.getMessage()));
  }

  /** The same from a printed stack trace; its first line when it names no cause. */
  static String ofStackTrace(String trace) {
    return line(
        Arrays.stream(trace.split("\\R"))
            .filter(l -> l.startsWith(CAUSE))
            .reduce((first, last) -> last)
            .map(l -> l.substring(CAUSE.length()))
            .orElseGet(() -> trace.lines().findFirst().orElse("")));
  }

  private static String line(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) : line;
  }
}
