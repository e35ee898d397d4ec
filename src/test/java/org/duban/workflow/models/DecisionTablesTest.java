package org.duban.workflow.models;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each row of the two tables decides at least one case here, and the limits are tried on both
 * sides.
 */
class DecisionTablesTest {
  private static final Table VERDICT = new Table("verdict");
  private static final Table ESCALATION = new Table("escalation");
  private static final List<String> LADDER =
      List.of("REMINDER", "SUPERVISION_ORDER", "INTERVIEW", "CLOSURE_ORDER", "ACCOUNTABILITY");

  @ParameterizedTest(name = "vetoed {0}, scored {1} with {2}, failed month {3}: {5} by {4}")
  @CsvSource(
      nullValues = "none",
      value = {
        "true,  true,  100,  false, vetoFails,        FAILED, VETO",
        "true,  true,  12,   true,  vetoFails,        FAILED, VETO",
        "true,  false, none, false, vetoFails,        FAILED, VETO",
        "false, true,  59.9, false, lowScoreFails,    FAILED, SCORE_BELOW_60",
        "false, true,  59.9, true,  lowScoreFails,    FAILED, SCORE_BELOW_60",
        "false, true,  0,    false, lowScoreFails,    FAILED, SCORE_BELOW_60",
        "false, true,  60,   true,  failedMonthFails, FAILED, FAILED_MONTH",
        "false, false, none, true,  failedMonthFails, FAILED, FAILED_MONTH",
        "false, true,  60,   false, otherwisePasses,  PASSED, NONE",
        "false, true,  130,  false, otherwisePasses,  PASSED, NONE",
        "false, false, 0,    false, otherwisePasses,  PASSED, NONE",
        "false, false, none, false, otherwisePasses,  PASSED, NONE",
      })
  void a_channel_is_judged_by_veto_then_score_then_months(
      boolean vetoed,
      boolean scored,
      Double score,
      boolean failedMonth,
      String rule,
      String verdict,
      String reason) {
    Map<String, Object> inputs =
        Variables.createVariables()
            .putValue("vetoed", vetoed)
            .putValue("scored", scored)
            .putValue("score", score)
            .putValue("failedMonth", failedMonth);
    assertThat(VERDICT.decide(inputs)).isEqualTo(Map.of("verdict", verdict, "reason", reason));
    assertThat(VERDICT.lastRule()).isEqualTo(rule);
  }

  @ParameterizedTest(name = "{0} days overdue, {1} failed rechecks, {2} quarters, after {3}: {5}")
  @CsvSource(
      nullValues = "none",
      value = {
        "0,  0, 1, CLOSURE_ORDER,     afterClosureOrder,            ACCOUNTABILITY",
        "30, 3, 4, ACCOUNTABILITY,    afterClosureOrder,            ACCOUNTABILITY",
        "11, 0, 1, INTERVIEW,         longOverdueAfterInterview,    CLOSURE_ORDER",
        "10, 0, 1, INTERVIEW,         longOverdueInterview,         INTERVIEW",
        "0,  2, 1, INTERVIEW,         failedRechecksAfterInterview, CLOSURE_ORDER",
        "0,  1, 1, INTERVIEW,         afterSupervisionOrder,        INTERVIEW",
        "0,  0, 2, NONE,              failedQuartersInterview,      INTERVIEW",
        "0,  0, 1, NONE,              otherwiseReminder,            REMINDER",
        "0,  2, 1, SUPERVISION_ORDER, failedRechecksInterview,      INTERVIEW",
        "6,  0, 1, NONE,              longOverdueInterview,         INTERVIEW",
        "5,  0, 1, NONE,              overdueOrder,                 SUPERVISION_ORDER",
        "0,  0, 1, SUPERVISION_ORDER, afterSupervisionOrder,        INTERVIEW",
        "0,  1, 1, NONE,              failedRecheckOrder,           SUPERVISION_ORDER",
        "2,  0, 1, NONE,              overdueOrder,                 SUPERVISION_ORDER",
        "1,  0, 1, NONE,              otherwiseReminder,            REMINDER",
        "1,  0, 1, REMINDER,          afterReminder,                SUPERVISION_ORDER",
        "0,  0, 0, none,              otherwiseReminder,            REMINDER",
        "-2, 0, 0, none,              otherwiseReminder,            REMINDER",
      })
  void the_measure_climbs_the_ladder(
      int days, int rechecks, int quarters, String previous, String rule, String measure) {
    Map<String, Object> inputs =
        Variables.createVariables()
            .putValue("overdueWorkingDays", days)
            .putValue("failedRechecks", rechecks)
            .putValue("failedQuarters", quarters)
            .putValue("previousMeasure", previous);
    assertThat(ESCALATION.decide(inputs))
        .isEqualTo(Map.of("measure", measure, "basis", ESCALATION.basisOf(rule)));
    assertThat(ESCALATION.lastRule()).isEqualTo(rule);
  }

  @AfterAll
  static void every_row_has_decided_a_case() {
    assertThat(VERDICT.rulesUsed).isEqualTo(VERDICT.rules());
    assertThat(ESCALATION.rulesUsed).isEqualTo(ESCALATION.rules());
  }

  @Test
  void a_case_never_gets_a_milder_measure_than_the_one_before() {
    for (String previous : LADDER) {
      for (int days : new int[] {-1, 0, 1, 2, 5, 6, 10, 11, 40}) {
        for (int rechecks = 0; rechecks < 4; rechecks++) {
          for (int quarters = 0; quarters < 4; quarters++) {
            Map<String, Object> inputs =
                Map.of(
                    "overdueWorkingDays", days,
                    "failedRechecks", rechecks,
                    "failedQuarters", quarters,
                    "previousMeasure", previous);
            assertThat(LADDER.indexOf(ESCALATION.decide(inputs).get("measure")))
                .as("measure after %s", inputs)
                .isGreaterThanOrEqualTo(LADDER.indexOf(previous));
          }
        }
      }
    }
  }

  /** One table in the decision engine, which also tells by which row it decided. */
  private static final class Table {
    private final DmnEngine engine;
    private final DmnDecision decision;
    private final String id;
    private final Set<String> rulesUsed = new HashSet<>();
    private String lastRule = "";

    Table(String id) {
      this.id = id;
      DefaultDmnEngineConfiguration configuration =
          (DefaultDmnEngineConfiguration)
              DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
      configuration.getCustomPostDecisionTableEvaluationListeners().add(this::remember);
      engine = configuration.buildEngine();
      decision = engine.parseDecision(id, file());
    }

    private InputStream file() {
      return DecisionTablesTest.class.getResourceAsStream("/processes/" + id + ".dmn");
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
      lastRule = event.getMatchingRules().get(0).getId();
      rulesUsed.add(lastRule);
    }

    Map<String, Object> decide(Map<String, Object> inputs) {
      return engine.evaluateDecisionTable(decision, inputs).getSingleResult().getEntryMap();
    }

    String lastRule() {
      return lastRule;
    }

    /** What a row says of its source, as people are shown it. */
    String basisOf(String rule) {
      return Dmn.readModelFromStream(file()).getModelElementsByType(Rule.class).stream()
          .filter(r -> r.getId().equals(rule))
          .map(r -> r.getDescription().getTextContent())
          .findFirst()
          .orElseThrow()
          .replaceAll("^来源：|。$", "");
    }

    Set<String> rules() {
      return Dmn.readModelFromStream(file()).getModelElementsByType(Rule.class).stream()
          .map(Rule::getId)
          .collect(toSet());
    }
  }
}
