package org.duban.workflow.camunda;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.duban.workflow.deployment.AllowedExpressions;

/**
 * Refuses every expression in a model but the few forms that our diagrams use: an expression is
 * code, and a model can be uploaded.
 */
class GuardedExpressionManager extends JuelExpressionManager {
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
    if (!AllowedExpressions.isAllowed(text)) {
      throw new ProcessEngineException("expression is not allowed: " + text);
    }
  }
}
