package org.duban.registercheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.people.Units;
import org.duban.register.Channel;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.register.Channels;
import org.duban.register.Platforms;
import org.duban.registercheck.ChannelsNotMarked;
import org.duban.registercheck.CheckEntry;
import org.duban.registercheck.Concern;
import org.duban.registercheck.ConfirmList;
import org.duban.registercheck.EntryAnswer;
import org.duban.registercheck.Mark;
import org.duban.registercheck.RegisterCheck;
import org.duban.registercheck.RegisterChecks;
import org.duban.registercheck.ReportNil;
import org.duban.registercheck.ScreeningAnswer;
import org.duban.registercheck.ScreeningMissing;
import org.duban.shared.OfficeClock;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/** The clerk goes through the unit's list and says of each channel whether it is right. */
@Named
@ViewScoped
public class ConfirmPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private RegisterChecks checks;
  @Inject private Channels channels;
  @Inject private Platforms platforms;
  @Inject private Units units;
  @Inject private ConfirmList confirmList;
  @Inject private ReportNil reportNil;
  @Inject private OfficeClock clock;

  private ArrayList<EntryForm> entries = new ArrayList<>();
  private transient @Nullable RegisterCheck check;

  @Override
  protected void open(WorkItem item) {
    List<CheckEntry> before = getCheck().entries();
    entries = new ArrayList<>();
    for (Channel channel : channels.listRunning(getCheck().unit())) {
      EntryForm form = EntryForm.of(channel, contextOf(channel), clock.today());
      before.stream()
          .filter(e -> e.channelId().equals(Optional.of(channel.id())))
          .findFirst()
          .ifPresent(form::with);
      entries.add(form);
    }
    before.stream()
        .filter(e -> e.channelId().isEmpty())
        .forEach(e -> entries.add(EntryForm.unreported().with(e)));
  }

  private String contextOf(Channel channel) {
    return channel.platform().map(platforms::nameOf).map(name -> name + " ").orElse("")
        + channel.code().map(code -> code.value()).orElse("");
  }

  /** Marks every channel that bears no mark yet, and says no to every question that is open. */
  public void markRest() {
    entries.stream().filter(e -> e.getMark() == null).forEach(e -> e.setMark(Mark.RIGHT));
    entries.forEach(e -> e.getScreening().answerNone());
  }

  /** Adds a line for a channel that is not in the register. */
  public void addUnreported() {
    entries.add(EntryForm.unreported());
  }

  public void remove(EntryForm entry) {
    entries.remove(entry);
  }

  public String confirm() {
    List<EntryForm> unmarked = entries.stream().filter(e -> e.getMark() == null).toList();
    if (!unmarked.isEmpty()) {
      throw new ChannelsNotMarked(unmarked.size(), unmarked.get(0).getName());
    }
    List<EntryForm> unscreened = entries.stream().filter(EntryForm::isOpen).toList();
    if (!unscreened.isEmpty()) {
      throw new ScreeningMissing(unscreened.size(), unscreened.get(0).getName());
    }
    List<EntryAnswer> answers =
        entries.stream().map(e -> e.read(Objects.requireNonNull(e.getMark()))).toList();
    confirmList.confirm(taskId(), answers, opinion());
    return done("registercheck_confirm.message.confirmed", getUnitName());
  }

  public String nil() {
    reportNil.report(taskId(), opinion());
    return done("registercheck_confirm.message.nil", getUnitName());
  }

  private String opinion() {
    return Optional.ofNullable(getOpinion()).orElse("").strip();
  }

  public RegisterCheck getCheck() {
    if (check == null) {
      check = checks.get(caseKey());
    }
    return check;
  }

  public String getUnitName() {
    return units.get(getCheck().unit()).getName();
  }

  public List<EntryForm> getEntries() {
    return entries;
  }

  /** How many channels bear no mark yet, or no answer to the screening questions. */
  public long getUnmarked() {
    return entries.stream().filter(EntryForm::isOpen).count();
  }

  /** The marks a registered channel can bear. */
  public Mark[] getMarks() {
    return new Mark[] {Mark.RIGHT, Mark.WRONG_INFORMATION, Mark.WRONG_STATE, Mark.WRONGLY_REPORTED};
  }

  public ChannelState[] getStates() {
    return ChannelState.values();
  }

  public ChannelKind[] getKinds() {
    return ChannelKind.values();
  }

  public ScreeningAnswer[] getScreeningAnswers() {
    return ScreeningAnswer.values();
  }

  public Concern[] getConcerns() {
    return Concern.values();
  }

  public Map<String, String> getPlatformNames() {
    return platforms.list().stream()
        .collect(
            Collectors.toMap(
                p -> p.getName(), p -> p.getLetters(), (a, b) -> a, LinkedHashMap::new));
  }
}
