package org.duban.registercheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Units;
import org.duban.register.Channels;
import org.duban.register.CodeCheck;
import org.duban.register.IdentificationCode;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The clerk answers for every channel of the unit: right, or what is wrong and what is right. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class ConfirmList {
  @Inject RegisterChecks checks;
  @Inject Channels channels;
  @Inject CodeCheck codes;
  @Inject Units units;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Workflow workflow;

  /**
   * @throws ChannelsNotMarked when a running channel of the unit is left out
   * @throws org.duban.register.TwoNamesUnderOneCode when a code stands for another channel (T04)
   */
  public void confirm(TaskId task, List<EntryAnswer> answers, String opinion) {
    RegisterCheck check =
        checks.get(
            workflow.workItem(task).expect(ProcessKey.REGISTER_CHECK, "confirmList").caseKey());
    String unitName = units.get(check.unit()).getName();
    AnswerRules.check(unitName, channels.listRunning(check.unit()), answers, clock.today());
    answers.forEach(
        answer ->
            Optional.ofNullable(answer.code()).ifPresent(code -> checkCode(code, answer, check)));
    AnswerKind kind = check.answer(answers, opinion, user.id(), clock.instant());
    workflow.complete(
        task, kind == AnswerKind.CONFIRMED ? Outcome.CONFIRMED : Outcome.CORRECTED, opinion);
  }

  private void checkCode(IdentificationCode code, EntryAnswer answer, RegisterCheck check) {
    codes.check(
        code, answer.kind(), answer.platform(), nameOf(answer), check.unit(), answer.channelId());
  }

  /** The name that the unit gave, or the one that the register has and the unit left alone. */
  private String nameOf(EntryAnswer answer) {
    Long registered = answer.channelId();
    return answer.rightName().isBlank() && registered != null
        ? channels.get(registered).getName()
        : answer.rightName();
  }
}
