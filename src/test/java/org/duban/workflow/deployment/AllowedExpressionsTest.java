package org.duban.workflow.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedExpressionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "审核 100%",
        "${step}",
        "${dueAt}",
        "${ batches }",
        "${outcome == 'SEALED'}",
        "#{execution.processBusinessKey}"
      })
  void the_forms_of_our_diagrams_are_allowed(String text) {
    assertThat(AllowedExpressions.isAllowed(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${",
        "${}",
        "${step}${step}",
        "a ${step}",
        "${step.run()}",
        "${''.getClass()}",
        "#{execution.engineServices}",
        "${outcome == 'A' || x}",
        "${outcome eq 'A'}",
        "\\${step.x}",
        "${outcome == 'A'}}"
      })
  void everything_else_is_not(String text) {
    assertThat(AllowedExpressions.isAllowed(text)).isFalse();
  }
}
