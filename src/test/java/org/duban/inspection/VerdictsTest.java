package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.inspection.InspectionFixtures.INSPECTOR;
import static org.duban.inspection.InspectionFixtures.NOW;
import static org.duban.inspection.InspectionFixtures.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.duban.shared.UserId;
import org.duban.workflow.DecisionKey;
import org.duban.workflow.Decisions;
import org.junit.jupiter.api.Test;

/** The verdict as the shipped decision table gives it. */
class VerdictsTest {
  private final IndicatorSet set = InspectionFixtures.set2019();
  private final Verdicts verdicts = new Verdicts(new ShippedTable());
  private final Inspection account =
      InspectionFixtures.inspectionOf(InspectionFixtures.townAccount());
  private final Inspection portal =
      InspectionFixtures.inspectionOf(InspectionFixtures.countyPortal());

  @Test
  void an_account_without_findings_passes_and_has_no_score_SC_8() {
    assertThat(verdicts.judge(account, set))
        .isEqualTo(new Judgement(Verdict.PASSED, VerdictReason.NONE, null));
  }

  @Test
  void one_veto_fails_and_nothing_else_is_scored_SC_2() {
    portal.record(finding("W-V3", "0"), INSPECTOR, NOW);
    portal.record(finding("W-D1.5", "5"), INSPECTOR, NOW);

    assertThat(verdicts.judge(portal, set))
        .isEqualTo(new Judgement(Verdict.FAILED, VerdictReason.VETO, null));
  }

  @Test
  void worked_example_passes_with_89() {
    portal.record(finding("W-D1.5", "5"), INSPECTOR, NOW);
    portal.record(finding("W-D2.1", "2"), INSPECTOR, NOW);
    portal.record(finding("W-D3.3", "3"), INSPECTOR, NOW);
    portal.record(finding("W-D4.2", "1"), INSPECTOR, NOW);

    Judgement judgement = verdicts.judge(portal, set);

    assertThat(judgement.verdict()).isEqualTo(Verdict.PASSED);
    assertThat(judgement.score()).isEqualByComparingTo("89");
  }

  @Test
  void a_portal_below_60_fails_for_its_score_SC_3() {
    for (int i = 0; i < 41; i++) {
      portal.record(finding("W-D4.3", "1"), INSPECTOR, NOW);
    }
    assertThat(verdicts.judge(portal, set).reason()).isEqualTo(VerdictReason.SCORE_BELOW_60);

    portal.dismiss(portal.confirmed().get(0), INSPECTOR, NOW);

    assertThat(verdicts.judge(portal, set))
        .isEqualTo(new Judgement(Verdict.PASSED, VerdictReason.NONE, new BigDecimal("60.00")));
  }

  @Test
  void a_failed_month_fails_the_quarter_Q10() {
    account.failedMonths(List.of(YearMonth.of(2021, 5)), INSPECTOR, NOW);

    assertThat(verdicts.judge(account, set).reason()).isEqualTo(VerdictReason.FAILED_MONTH);
  }

  @Test
  void suspicions_and_dismissed_findings_do_not_count() {
    account.suspect(finding("M-V2.1", "0"), UserId.SYSTEM, NOW);
    Finding mistake = account.record(finding("M-V3.1", "0"), INSPECTOR, NOW);
    account.dismiss(mistake, INSPECTOR, NOW);

    assertThat(verdicts.judge(account, set).verdict()).isEqualTo(Verdict.PASSED);
  }

  /** Evaluates the table that ships, without a process engine. */
  private static final class ShippedTable implements Decisions {
    private final DmnEngine engine = new DefaultDmnEngineConfiguration().buildEngine();

    @Override
    public Map<String, Object> decide(DecisionKey decision, Map<String, ?> inputs) {
      try (InputStream file =
          VerdictsTest.class.getResourceAsStream("/processes/" + decision.id() + ".dmn")) {
        DmnDecision table = engine.parseDecision(decision.id(), file);
        return engine
            .evaluateDecisionTable(table, new HashMap<String, Object>(inputs))
            .getSingleResult()
            .getEntryMap();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
