package org.duban.registercheck.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.duban.register.Channel;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.register.IdentificationCode;
import org.duban.register.Platform;
import org.duban.registercheck.CheckEntry;
import org.duban.registercheck.EntryAnswer;
import org.duban.registercheck.Mark;
import org.duban.registercheck.Silence;
import org.jspecify.annotations.Nullable;

/** One channel of the unit's list with what the clerk says of it; an empty input is null. */
public class EntryForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable Long channelId;
  private ChannelKind kind = ChannelKind.ACCOUNT;
  private String name = "";
  private String context = "";
  private @Nullable ChannelState state;
  private @Nullable String platform;
  private @Nullable String code;
  private @Nullable Mark mark;
  private @Nullable String rightName;
  private @Nullable ChannelState rightState;
  private @Nullable LocalDate since;
  private @Nullable String explanation;
  private long silentDays;
  private final ScreeningForm screening = new ScreeningForm();

  /**
   * A line for a registered channel, unmarked.
   *
   * @param context code and platform, in words
   * @param today of the office's calendar
   */
  static EntryForm of(Channel channel, String context, LocalDate today) {
    var form = new EntryForm();
    form.silentDays = Silence.daysOf(channel, today).orElse(0);
    form.channelId = channel.id();
    form.kind = channel.getKind();
    form.platform = channel.platform().map(Platform::letters).orElse(null);
    form.name = channel.getName();
    form.context = context;
    form.state = channel.getState();
    return form;
  }

  /** An empty line for a channel that is not in the register. */
  static EntryForm unreported() {
    var form = new EntryForm();
    form.mark = Mark.UNREPORTED;
    return form;
  }

  /** Takes what was answered before the answer came back. */
  EntryForm with(CheckEntry answered) {
    kind = answered.getKind();
    platform = answered.platform().map(Platform::letters).orElse(null);
    code = answered.code().map(IdentificationCode::value).orElse(null);
    mark = answered.getMark();
    rightName = answered.getRightName();
    rightState = answered.rightState().orElse(null);
    since = answered.since().orElse(null);
    explanation = answered.getExplanation();
    answered.screened().ifPresent(screening::take);
    return this;
  }

  /**
   * What the inputs say; the mark must be there. Inputs that the mark does not ask for are left
   * out, so that a mark that was changed leaves nothing behind.
   *
   * @throws org.duban.register.MalformedCode when the code has none of the forms
   */
  EntryAnswer read(Mark said) {
    boolean named = said == Mark.UNREPORTED || said == Mark.WRONG_INFORMATION;
    String typedCode = named ? text(code) : "";
    String letters = text(platform);
    return new EntryAnswer(
        channelId,
        kind,
        kind == ChannelKind.WEBSITE || letters.isEmpty() ? null : new Platform(letters),
        typedCode.isEmpty() ? null : IdentificationCode.typed(typedCode),
        said,
        named ? text(rightName) : "",
        said == Mark.WRONG_STATE ? rightState : null,
        said == Mark.RIGHT ? null : since,
        said == Mark.RIGHT ? "" : text(explanation),
        said.isScreened() ? screening.read() : null);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** Whether the line is for a channel of the register. */
  public boolean isRegistered() {
    return channelId != null;
  }

  /** Whether more is asked for than the mark. */
  public boolean isDiscrepancy() {
    return mark != null && mark != Mark.RIGHT;
  }

  public boolean isAsksForName() {
    return mark == Mark.UNREPORTED || mark == Mark.WRONG_INFORMATION;
  }

  public boolean isAsksForState() {
    return mark == Mark.WRONG_STATE;
  }

  public String getName() {
    return name;
  }

  public String getContext() {
    return context;
  }

  public @Nullable ChannelState getState() {
    return state;
  }

  public @Nullable Long getChannelId() {
    return channelId;
  }

  public @Nullable String getPlatform() {
    return platform;
  }

  public void setPlatform(@Nullable String platform) {
    this.platform = platform;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable Mark getMark() {
    return mark;
  }

  public void setMark(@Nullable Mark mark) {
    this.mark = mark;
  }

  public @Nullable String getRightName() {
    return rightName;
  }

  public void setRightName(@Nullable String rightName) {
    this.rightName = rightName;
  }

  public @Nullable ChannelState getRightState() {
    return rightState;
  }

  public void setRightState(@Nullable ChannelState rightState) {
    this.rightState = rightState;
  }

  public @Nullable LocalDate getSince() {
    return since;
  }

  public void setSince(@Nullable LocalDate since) {
    this.since = since;
  }

  public @Nullable String getExplanation() {
    return explanation;
  }

  public void setExplanation(@Nullable String explanation) {
    this.explanation = explanation;
  }

  public ScreeningForm getScreening() {
    return screening;
  }

  /** Days without new content that are to be explained; 0 when there is nothing to explain. */
  public long getSilentDays() {
    return silentDays;
  }

  /** Whether the screening needs words, since it found something or the account was silent. */
  public boolean isExplained() {
    return isScreened() && (screening.isFound() || silentDays > 0);
  }

  /** Whether the screening questions are put. */
  public boolean isScreened() {
    return channelId != null && mark != null && mark.isScreened();
  }

  /** Whether the clerk has still to mark the channel or to answer the screening questions. */
  public boolean isOpen() {
    return mark == null || (isScreened() && screening.read() == null);
  }

  public ChannelKind getKind() {
    return kind;
  }

  public void setKind(@Nullable ChannelKind kind) {
    this.kind = kind == null ? ChannelKind.ACCOUNT : kind;
  }
}
