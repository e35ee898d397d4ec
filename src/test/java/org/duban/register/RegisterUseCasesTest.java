package org.duban.register;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.BUREAU;
import static org.duban.register.RegisterFixtures.CITY;
import static org.duban.register.RegisterFixtures.WECHAT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.duban.document.FilesTaken;
import org.duban.document.Upload;
import org.duban.people.AtTheDesk;
import org.duban.people.NoticesSent;
import org.duban.people.Role;
import org.duban.shared.CaseKey;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.TasksInMemory;
import org.junit.jupiter.api.Test;

/** What happens around the register when the office acts. */
class RegisterUseCasesTest {
  private static final Instant NOW = Instant.parse("2021-08-10T01:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2021, 8, 10);
  private static final UserId CLERK = new UserId("clerk");
  private static final IdentificationCode CODE = new IdentificationCode("530621M008WX0009");

  private final FilingsInMemory filings = new FilingsInMemory();
  private final ChannelsInMemory channels = new ChannelsInMemory();
  private final AtTheDesk desk = AtTheDesk.of(AtTheDesk.person("reviewer", CITY, Role.REVIEWER));
  private final TasksInMemory tasks = new TasksInMemory(desk);
  private final Filing opening = submittedOpening();

  private Filing submittedOpening() {
    Filing filing =
        Filing.toOpen(
            new CaseKey("BA-2021-0001"), BUREAU, ChannelKind.ACCOUNT, WECHAT, "合成发布", CLERK, NOW);
    filing.write(
        new FilingForm(WECHAT, CODE, "合成发布", ChannelDetails.NONE, DAY, DAY, null, "新开设", ""),
        CLERK);
    filing.submit("");
    filings.add(filing);
    return filing;
  }

  @Test
  void a_unit_whose_filing_is_refused_is_told() {
    opening.approve(new UserId("leader"), "");
    NoticesSent told = new NoticesSent();
    RefuseFiling refuse = new RefuseFiling();
    refuse.filings = filings;
    refuse.workflow = tasks;
    refuse.notice = told;
    TaskId task =
        tasks.open(ProcessKey.FILING, "reviewFilingByCity", opening.key(), Role.REVIEWER, CITY);

    refuse.refuse(task, "不符合开设条件。");

    assertThat(opening.getState()).isEqualTo(FilingState.REFUSED);
    assertThat(told.all()).containsExactly(BUREAU + " register_review_filing.text.refused");
  }

  @Test
  void a_cancellation_and_its_proof_are_handed_in_together() {
    Channel channel = RegisterFixtures.account("530621M008WX0001", "合成警方");
    channels.add(RegisterFixtures.inState(channel, ChannelState.CLOSURE_ANNOUNCED, DAY));
    Filing filing =
        Filing.about(new CaseKey("BA-2021-0002"), FilingKind.CANCEL, channel, CLERK, NOW);
    filings.add(filing);
    desk.change(AtTheDesk.person("clerk", BUREAU, Role.UNIT_CLERK));
    TaskId task =
        tasks.open(ProcessKey.FILING, "writeFiling", filing.key(), Role.UNIT_CLERK, BUREAU);
    FilesTaken files = new FilesTaken();
    SubmitFiling submit = submitting(files);
    FilingForm form =
        new FilingForm(WECHAT, null, "合成警方", ChannelDetails.NONE, DAY, DAY, DAY, "职责调整", "回执 1");

    assertThatThrownBy(() -> submit.submit(task, form, null, ""))
        .isInstanceOf(ProofOfCancellationMissing.class);
    submit.submit(task, form, new Upload("回执.pdf", "%PDF-1.7\n%%EOF".getBytes(US_ASCII)), "");

    assertThat(filing.getState()).isEqualTo(FilingState.SUBMITTED);
    assertThat(filing.proofs()).extracting(ProofFile::fileName).containsExactly("回执.pdf");
  }

  private SubmitFiling submitting(FilesTaken files) {
    SubmitFiling submit = new SubmitFiling();
    submit.filings = filings;
    submit.channels = channels;
    submit.codes = new CodeCheck(channels, RegisterFixtures.units(), RegisterFixtures.platforms());
    submit.claims = new CodeClaims(filings, RegisterFixtures.units());
    submit.user = desk;
    submit.clock = OfficeClock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    submit.workflow = tasks;
    submit.events = new FiredEvents<>();
    submit.freeze = new FreezePeriod(0);
    submit.proofs = new ProofIntake();
    submit.proofs.files = files;
    submit.proofs.user = desk;
    submit.proofs.clock = submit.clock;
    return submit;
  }

  @Test
  void a_channel_that_was_found_does_not_take_the_code_of_an_opening_under_way() {
    RegisterFoundChannel found = new RegisterFoundChannel();
    found.channels = channels;
    found.units = RegisterFixtures.units();
    found.codes = new CodeCheck(channels, RegisterFixtures.units(), RegisterFixtures.platforms());
    found.claims = new CodeClaims(filings, RegisterFixtures.units());
    found.events = new FiredEvents<>();

    assertThatThrownBy(
            () ->
                found.register(
                    ChannelKind.ACCOUNT, WECHAT, CODE, "合成公告", BUREAU, DAY, "2021Q2-530621M008"))
        .isInstanceOf(CodeClaimed.class);
    assertThat(channels.listOf(BUREAU)).isEmpty();
  }
}
