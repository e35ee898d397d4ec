package org.duban.workflow.camunda;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;

/**
 * Refuses every expression in a model but the few forms that our diagrams use: an expression is
 * code, and a model can be uploaded.
 */
class GuardedExpressionManager extends JuelExpressionManager {
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{.*?}", Pattern.DOTALL);
  private static final Pattern ALLOWED =
      Pattern.compile(
          "[#$]\\{\\s*(?:step|[a-z][A-Za-z]*At|batches|outcome\\s*==\\s*'[A-Z_]+'"
              + "|execution\\.processBusinessKey)\\s*}");

  GuardedExpressionManager(Map<Object, Object> beans) {
    super(beans);
  }

  @Override
  public Expression createExpression(String expression) {
    check(expression);
    return super.createExpression(expression);
  }

  /**
   * @throws ProcessEngineException when the text holds an expression outside the allowed forms
   */
  static void check(String text) {
    if (!isAllowed(text)) {
      throw new ProcessEngineException("expression is not allowed: " + text);
    }
  }

  /** Whether a text holds no expression, or is as a whole one of the allowed ones. */
  static boolean isAllowed(String text) {
    if (!text.contains("${") && !text.contains("#{")) {
      return true;
    }
    Matcher matcher = EXPRESSION.matcher(text.strip());
    return matcher.matches() && ALLOWED.matcher(text.strip()).matches();
  }
}
