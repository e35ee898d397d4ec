package org.duban.workflow.deployment;

import java.util.regex.Pattern;

/**
 * The few expressions that our diagrams use. An expression is code, and a model can be uploaded:
 * the vetting of uploads and the engine itself both hold models to this one grammar.
 */
public final class AllowedExpressions {
  private static final Pattern ALLOWED =
      Pattern.compile(
          "[#$]\\{\\s*(?:step|[a-z][A-Za-z]*At|batches|outcome\\s*==\\s*'[A-Z_]+'"
              + "|execution\\.processBusinessKey)\\s*}");

  private AllowedExpressions() {}

  /** Whether a text holds the beginning of an expression. */
  public static boolean holdsExpression(String text) {
    return text.contains("${") || text.contains("#{");
  }

  /** Whether a text holds no expression, or is as a whole one of the allowed ones. */
  public static boolean isAllowed(String text) {
    return !holdsExpression(text) || ALLOWED.matcher(text.strip()).matches();
  }
}
