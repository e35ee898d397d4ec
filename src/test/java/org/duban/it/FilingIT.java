package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.duban.people.ChangeRoles;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.register.ApproveFiling;
import org.duban.register.ChannelDetails;
import org.duban.register.ChannelKind;
import org.duban.register.CodeInUse;
import org.duban.register.CodeNeeded;
import org.duban.register.CodeOfOtherDivision;
import org.duban.register.CodeOfOtherKind;
import org.duban.register.CodeOfOtherPlatform;
import org.duban.register.CodeOfOtherUnit;
import org.duban.register.DatesOutOfOrder;
import org.duban.register.FilingForm;
import org.duban.register.FilingKind;
import org.duban.register.FilingRequest;
import org.duban.register.FilingState;
import org.duban.register.Filings;
import org.duban.register.IdentificationCode;
import org.duban.register.NameMissing;
import org.duban.register.Platform;
import org.duban.register.ReviewFiling;
import org.duban.register.StartFiling;
import org.duban.register.SubmitFiling;
import org.duban.register.TwoNamesUnderOneCode;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainException;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Record forms: what is refused on the way, and the way into the register. */
@ExtendWith(ArquillianExtension.class)
class FilingIT {
  private static final String NAME = "合成备案账号";
  private static final Platform WECHAT = new Platform("WX");

  @Inject SignedIn signedIn;
  @Inject RegisterAnswers register;
  @Inject StartFiling start;
  @Inject SubmitFiling submit;
  @Inject ApproveFiling approve;
  @Inject ReviewFiling review;
  @Inject ChangeRoles changeRoles;
  @Inject Filings filings;
  @Inject OfficeClock clock;
  @Inject Desks desks;
  @Inject Stored stored;

  @Test
  void a_code_that_contradicts_unit_platform_or_kind_is_refused_and_the_form_stays() {
    CaseKey key = open("530621M901", NAME);
    TaskId task = task(key, "writeFiling");

    refused(CodeOfOtherDivision.class, key, task, "530622M901WX0009");
    refused(CodeOfOtherUnit.class, key, task, "530621M902WX0009");
    refused(CodeOfOtherPlatform.class, key, task, "530621M901XL0009");
    refused(CodeOfOtherKind.class, key, task, "5306219009");

    submit.submit(task, form("530621M901WX0009", clock.today()), null, "");
    assertThat(stateOf(key)).isEqualTo(FilingState.SUBMITTED);
  }

  @Test
  void a_code_that_a_running_channel_holds_is_refused() {
    String unit = "530621M902";
    String held = unit + "WX0001";
    String holder =
        register.running(unit).stream()
            .filter(c -> c.code().filter(code -> code.value().equals(held)).isPresent())
            .findFirst()
            .orElseThrow()
            .getName();
    CaseKey other = open(unit, NAME);
    refused(TwoNamesUnderOneCode.class, other, task(other, "writeFiling"), held);
    CaseKey same = open(unit, holder);
    assertThatExceptionOfType(CodeInUse.class)
        .isThrownBy(
            () ->
                submit.submit(
                    task(same, "writeFiling"), form(holder, held, clock.today()), null, ""));
  }

  @Test
  void days_in_the_wrong_order_are_refused() {
    CaseKey key = open("530621M903", NAME);
    TaskId task = task(key, "writeFiling");
    assertThatExceptionOfType(DatesOutOfOrder.class)
        .isThrownBy(() -> submit.submit(task, form(null, clock.today().plusDays(1)), null, ""));
    assertThat(stateOf(key)).isEqualTo(FilingState.DRAFT);
    assertThat(desks.stateOf(task)).isEqualTo(WorkItem.State.OPEN);
  }

  @Test
  void a_filing_that_was_refused_at_its_start_uses_up_no_number() {
    CaseKey first = open("530621M904", NAME);
    assertThatExceptionOfType(NameMissing.class).isThrownBy(() -> open("530621M904", " "));
    CaseKey second = open("530621M904", NAME);
    assertThat(numberOf(second)).isEqualTo(numberOf(first) + 1);
  }

  @Test
  void an_opening_passes_leader_county_and_city_and_is_in_the_register() {
    CaseKey key = open("530621M905", NAME);
    submit.submit(task(key, "writeFiling"), form(null, clock.today()), null, "");
    signedIn.as("fz530621m905");
    approve.approve(task(key, "approveFiling"), "");
    signedIn.as("xian530621");
    review.approve(task(key, "reviewFilingByCounty"), null, "");

    signedIn.as("shenhe");
    TaskId city = task(key, "reviewFilingByCity");
    assertThatExceptionOfType(CodeNeeded.class).isThrownBy(() -> review.approve(city, null, ""));
    assertThat(stateOf(key)).isEqualTo(FilingState.APPROVED_BY_COUNTY);
    review.approve(city, new IdentificationCode("530621M905WX0009"), "");

    ProbeProcesses.await("filed", () -> stateOf(key) == FilingState.FILED);
    assertThat(register.namesOf("530621M905")).contains(NAME);
  }

  @Test
  void who_wrote_the_form_may_not_approve_it_even_with_both_roles() {
    CaseKey key = open("530621M906", NAME);
    submit.submit(task(key, "writeFiling"), form(null, clock.today()), null, "");
    signedIn.as("guanli");
    changeRoles.change(new UserId("jb530621m906"), Set.of(Role.UNIT_CLERK, Role.UNIT_LEADER));

    signedIn.as("jb530621m906");
    TaskId task = task(key, "approveFiling");
    assertThatExceptionOfType(SamePersonMayNotApprove.class)
        .isThrownBy(() -> approve.approve(task, ""));
    assertThat(stateOf(key)).isEqualTo(FilingState.SUBMITTED);
    assertThat(desks.stateOf(task)).isEqualTo(WorkItem.State.OPEN);
  }

  private CaseKey open(String unit, String name) {
    signedIn.as("jb" + unit.toLowerCase(Locale.ROOT));
    return start.start(new FilingRequest(FilingKind.OPEN, null, ChannelKind.ACCOUNT, WECHAT, name));
  }

  private TaskId task(CaseKey key, String taskKey) {
    return desks.task(ProcessKey.FILING, key, taskKey);
  }

  private FilingState stateOf(CaseKey key) {
    return stored.read(() -> filings.get(key).getState());
  }

  private void refused(
      Class<? extends DomainException> why, CaseKey key, TaskId task, String code) {
    assertThatExceptionOfType(why)
        .as(code)
        .isThrownBy(() -> submit.submit(task, form(code, clock.today()), null, ""));
    assertThat(stateOf(key)).isEqualTo(FilingState.DRAFT);
    assertThat(stored.read(() -> filings.get(key).code())).isEmpty();
    assertThat(desks.stateOf(task)).isEqualTo(WorkItem.State.OPEN);
  }

  private static FilingForm form(@Nullable String code, LocalDate decidedOn) {
    return form(NAME, code, decidedOn);
  }

  private static FilingForm form(String name, @Nullable String code, LocalDate decidedOn) {
    return new FilingForm(
        WECHAT,
        code == null ? null : new IdentificationCode(code),
        name,
        ChannelDetails.at("https://example.invalid/"),
        decidedOn,
        decidedOn,
        null,
        "新开设政务服务账号",
        "",
        null,
        "政务服务与信息发布受众不同，分设账号。");
  }

  private static int numberOf(CaseKey key) {
    return Integer.parseInt(key.value().substring(key.value().lastIndexOf('-') + 1));
  }
}
