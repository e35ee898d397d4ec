package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.administration.MoveClock;
import org.duban.circular.AcknowledgeCircular;
import org.duban.circular.CorrectCircular;
import org.duban.circular.NotAddressed;
import org.duban.circular.SignCircular;
import org.duban.escalation.ApproveMeasure;
import org.duban.escalation.EscalateAgain;
import org.duban.inspection.InspectionCycles;
import org.duban.inspection.OpenCycle;
import org.duban.inspection.ResultsView;
import org.duban.inspection.VerifyResults;
import org.duban.people.ChangeRoles;
import org.duban.people.LeaderLevel;
import org.duban.people.NameLeader;
import org.duban.people.NotYourUnit;
import org.duban.people.Role;
import org.duban.people.Users;
import org.duban.recheck.ConfirmRecheck;
import org.duban.rectification.CaseLists;
import org.duban.rectification.DecideExtension;
import org.duban.rectification.SealReport;
import org.duban.register.ApproveFiling;
import org.duban.register.Channel;
import org.duban.register.FilingKind;
import org.duban.register.FilingRequest;
import org.duban.register.RefuseFiling;
import org.duban.register.StartFiling;
import org.duban.registercheck.SealNilReturn;
import org.duban.registercheck.SettleRegisterCheck;
import org.duban.selfcheck.OpenSelfChecks;
import org.duban.selfcheck.ReadSelfCheck;
import org.duban.selfcheck.StartSelfCheck;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may not do something is refused by the use case itself, whatever the pages offer. */
@ExtendWith(ArquillianExtension.class)
class RefusalsIT {
  private static final Quarter NEVER = new Quarter(2031, 1);
  private static final Quarter CLOSED = new Quarter(2021, 1);
  private static final TaskId ANY = new TaskId("00000000-0000-0000-0000-000000000001");

  @Inject SignedIn signedIn;
  @Inject RegisterAnswers answers;
  @Inject Reports reports;
  @Inject Stored stored;
  @Inject OpenCycle openCycle;
  @Inject VerifyResults verify;
  @Inject ResultsView results;
  @Inject InspectionCycles cycles;
  @Inject SettleRegisterCheck settle;
  @Inject SealNilReturn sealNil;
  @Inject StartFiling startFiling;
  @Inject ApproveFiling approveFiling;
  @Inject RefuseFiling refuseFiling;
  @Inject CorrectCircular correct;
  @Inject SignCircular sign;
  @Inject AcknowledgeCircular acknowledge;
  @Inject DecideExtension decideExtension;
  @Inject SealReport sealReport;
  @Inject CaseLists cases;
  @Inject ConfirmRecheck confirmRecheck;
  @Inject EscalateAgain escalateAgain;
  @Inject ApproveMeasure approveMeasure;
  @Inject OpenSelfChecks openSelfChecks;
  @Inject StartSelfCheck startSelfCheck;
  @Inject ReadSelfCheck readSelfCheck;
  @Inject ChangeRoles changeRoles;
  @Inject NameLeader nameLeader;
  @Inject MoveClock moveClock;
  @Inject Users users;

  @Test
  void a_clerk_may_do_nothing_that_is_the_offices_or_the_leaders() {
    signedIn.as("jb530602m911");
    refused(
        Map.ofEntries(
            Map.entry("open a cycle", () -> openCycle.open(NEVER)),
            Map.entry("verify results", () -> verify.verify(ANY, Map.of(), "")),
            Map.entry("settle the register check", () -> settle.settle(ANY, "")),
            Map.entry("seal a nil return", () -> sealNil.seal(ANY, Reports.PDF, "")),
            Map.entry("approve a filing", () -> approveFiling.approve(ANY, "")),
            Map.entry("refuse a filing", () -> refuseFiling.refuse(ANY, "不予备案")),
            Map.entry("correct a circular", () -> correct.correct(new CaseKey("2021Q1"), "更正")),
            Map.entry("sign a circular", () -> sign.sign(ANY, Outcome.SIGNED, "")),
            Map.entry("grant an extension", () -> decideExtension.decide(ANY, true, "")),
            Map.entry("seal a report", () -> sealReport.seal(ANY, Reports.PDF, "")),
            Map.entry("confirm a re-check", () -> confirmRecheck.confirm(ANY, "")),
            Map.entry("escalate", () -> escalateAgain.escalate(new CaseKey("2021Q1-530602"))),
            Map.entry("approve a measure", () -> approveMeasure.approve(ANY, "")),
            Map.entry("ask for reports", () -> openSelfChecks.open(NEVER, LocalDate.MAX)),
            Map.entry("move the clock", () -> moveClock.moveTo(LocalDateTime.MAX)),
            Map.entry(
                "become administrator",
                () -> changeRoles.change(new UserId("jb530602m911"), Set.of(Role.ADMINISTRATOR))),
            Map.entry(
                "name a leader",
                () -> nameLeader.name(new UserId("fz530602m911"), LeaderLevel.PRINCIPAL_LEADER))));
    assertThat(stored.read(() -> cycles.find(NEVER))).isEmpty();
    assertThat(stored.read(() -> users.find(new UserId("jb530602m911"))).orElseThrow().roles())
        .containsExactly(Role.UNIT_CLERK);
  }

  @Test
  void the_office_may_not_act_for_a_unit_and_its_administrator_not_for_the_office() {
    signedIn.as("shenhe");
    refused(
        Map.of(
            "begin a filing",
            () -> startFiling.start(about(answers.running("530602M912").get(0))),
            "begin a self-check",
            () -> startSelfCheck.start(NEVER),
            "seal a report",
            () -> sealReport.seal(ANY, Reports.PDF, ""),
            "sign a circular",
            () -> sign.sign(ANY, Outcome.SIGNED, "")));
    signedIn.as("guanli");
    refused(
        Map.of(
            "open a cycle",
            () -> openCycle.open(NEVER),
            "sign a circular",
            () -> sign.sign(ANY, Outcome.SIGNED, "")));
  }

  @Test
  void who_is_not_signed_in_may_do_nothing() {
    signedIn.out();
    refused(
        Map.of(
            "open a cycle",
            () -> openCycle.open(NEVER),
            "begin a self-check",
            () -> startSelfCheck.start(NEVER),
            "move the clock",
            () -> moveClock.moveTo(LocalDateTime.MAX)));
  }

  @Test
  void a_clerk_cannot_file_a_channel_of_another_unit() {
    signedIn.as("jb530602m911");
    Channel foreign = answers.running("530602M912").get(0);
    assertThatExceptionOfType(NotYourUnit.class)
        .isThrownBy(() -> startFiling.start(about(foreign)));
  }

  @Test
  void cases_of_another_unit_or_county_stay_out_of_sight() {
    reports.open(CLOSED);
    CaseKey own = reports.keys(CLOSED, true).get(0);
    CaseKey foreign =
        reports.keys(CLOSED, true).stream()
            .filter(key -> !reports.county(key).equals(reports.county(own)))
            .findFirst()
            .orElseThrow();
    for (String person : List.of(reports.clerk(own), reports.leader(own), reports.county(own))) {
      signedIn.as(person);
      assertThat(cases.get(own).key()).isEqualTo(own);
      assertThatExceptionOfType(NotYourUnit.class).as(person).isThrownBy(() -> cases.get(foreign));
      assertThat(cases.rows(CLOSED, null, null))
          .as(person)
          .isNotEmpty()
          .noneMatch(row -> row.key().equals(foreign));
    }
    signedIn.as("shenhe");
    assertThat(cases.get(foreign).key()).isEqualTo(foreign);
  }

  @Test
  void a_unit_sees_neither_the_results_nor_the_self_check_of_another() {
    signedIn.as("jb530602m912");
    CaseKey report = startSelfCheck.start(RegisterAnswers.QUARTER).key();
    signedIn.as("jb530602m911");
    assertThatExceptionOfType(NotYourUnit.class).isThrownBy(() -> readSelfCheck.read(report));
    assertThat(results.listOf(CLOSED))
        .allMatch(i -> i.getChannel().unit().value().equals("530602M911"));
    long foreign = reports.load(firstOf(CLOSED)).getItems().get(0).getInspectionId();
    assertThatExceptionOfType(NotYourUnit.class).isThrownBy(() -> results.get(foreign));
  }

  @Test
  void a_unit_that_a_circular_was_not_sent_to_cannot_confirm_its_receipt() {
    signedIn.as("jb530602m911");
    assertThatExceptionOfType(NotAddressed.class)
        .isThrownBy(() -> acknowledge.acknowledge(new CaseKey("2020Q3")));
  }

  private CaseKey firstOf(Quarter quarter) {
    reports.open(quarter);
    return reports.keys(quarter, true).get(0);
  }

  private static FilingRequest about(Channel channel) {
    return new FilingRequest(FilingKind.CHANGE, channel.id(), channel.getKind(), null, "");
  }

  private static void refused(Map<String, ThrowingCallable> acts) {
    new LinkedHashMap<>(acts)
        .forEach(
            (what, act) ->
                assertThatExceptionOfType(EJBAccessException.class).as(what).isThrownBy(act));
  }
}
