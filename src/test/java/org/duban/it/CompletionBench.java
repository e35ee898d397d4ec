package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.shared.CaseKey;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A clerk's answer through the use case of the page, beside the same task completed by the bare
 * engine. Both go on to the same next task; the bare call checks nothing and writes no answer, but
 * the book of tasks listens to both.
 */
@ExtendWith(ArquillianExtension.class)
class CompletionBench {
  private static final int PAIRS = 11;
  private static final int WARM_UP = 3;

  @Inject SignedIn signedIn;
  @Inject RegisterAnswers answers;
  @Inject ProbeProcesses processes;
  @Inject Desks desks;

  @Test
  void a_decision_costs_no_more_than_a_few_of_the_engines() {
    List<Long> ours = new ArrayList<>();
    List<Long> engines = new ArrayList<>();
    for (int pair = 0; pair < PAIRS; pair++) {
      ours.add(answered(unit(2 * pair)));
      engines.add(completed(unit(2 * pair + 1)));
    }
    double our = median(ours);
    double their = median(engines);
    System.out.printf(
        "%-18s %-10s %9.2f %9.2f %7.2f%n", "in the container", "decision", our, their, our / their);
    assertThat(our / their).isLessThan(10);
  }

  private static String unit(int number) {
    return "530602M" + (901 + number);
  }

  private long answered(String unit) {
    signedIn.as("jb" + unit.toLowerCase(Locale.ROOT));
    CaseKey key = RegisterAnswers.keyOf(unit);
    TaskId task = answers.task(key);
    var lines = answers.wrongName(unit);
    long start = System.nanoTime();
    answers.confirm(task, lines);
    return System.nanoTime() - start;
  }

  private long completed(String unit) {
    TaskId task = answers.task(RegisterAnswers.keyOf(unit));
    long start = System.nanoTime();
    processes
        .camunda()
        .getTaskService()
        .complete(task.value(), Map.of("outcome", Outcome.CORRECTED.name()));
    long nanos = System.nanoTime() - start;
    assertThat(desks.open(ProcessKey.REGISTER_CHECK, RegisterAnswers.keyOf(unit)))
        .containsExactly("settleDiscrepancies");
    return nanos;
  }

  private static double median(List<Long> nanos) {
    return nanos.stream()
            .skip(WARM_UP)
            .sorted()
            .skip((nanos.size() - WARM_UP) / 2)
            .findFirst()
            .orElseThrow()
        / 1e6;
  }
}
