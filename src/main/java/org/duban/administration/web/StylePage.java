package org.duban.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.duban.faces.ChecklistItem;
import org.duban.faces.Flash;
import org.duban.faces.Texts;
import org.duban.faces.TimelineEntry;
import org.duban.shared.DomainException;
import org.duban.shared.OfficeClock;
import org.jspecify.annotations.Nullable;

/** Samples for the page that shows every part in every state; nothing of it is stored. */
@Named
@ViewScoped
public class StylePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient OfficeClock clock;

  /** Kept and modifiable, since the table sorts it in place. */
  private final ArrayList<Row> rows = new ArrayList<>();

  private String words = "";
  private String longWords = "";
  private @Nullable LocalDate day;
  private @Nullable LocalDateTime moment;
  private @Nullable Integer number;
  private @Nullable Choice choice;
  private boolean agreed;
  private String opinion = "";
  private transient @Nullable Part file;

  /** Choices for the samples. */
  public enum Choice {
    FIRST,
    SECOND
  }

  /** A row of the sample table. */
  public record Row(String name, String code, Instant dueAt, int count, String tone, Choice state)
      implements Serializable {

    public boolean isLate() {
      return tone.equals("red");
    }
  }

  /** What the sample of a refusal throws. */
  public static class SampleRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    SampleRefused() {
      super("530600M001WX0001");
    }
  }

  public List<Row> getRows() {
    if (rows.isEmpty()) {
      rows.addAll(samples());
    }
    return rows;
  }

  private List<Row> samples() {
    return List.of(
        new Row("合成一中", "530600M001WX0001", in(-30), 3, "red", Choice.FIRST),
        new Row("合成发布", "530600M002WX0001", in(2), 12, "amber", Choice.SECOND),
        new Row("合成教育", "530600M003XL0001", in(24 * 8), 108, "green", Choice.FIRST));
  }

  public List<Row> getNoRows() {
    return List.of();
  }

  public List<Instant> getDues() {
    return getRows().stream().map(Row::dueAt).toList();
  }

  public List<TimelineEntry> getEntries() {
    return List.of(
        entry("open", in(-72), "", TimelineEntry.State.DONE),
        entry("return", in(-48), sample("opinion"), TimelineEntry.State.RETURNED),
        entry("refuse", in(-24), sample("opinion"), TimelineEntry.State.REFUSED),
        entry("review", null, "", TimelineEntry.State.NOW),
        entry("close", null, "", TimelineEntry.State.NEXT));
  }

  public List<ChecklistItem> getItems() {
    return List.of(
        new ChecklistItem(true, sample("item_done")),
        new ChecklistItem(false, sample("item_open")));
  }

  public List<ChecklistItem> getDoneItems() {
    return List.of(new ChecklistItem(true, sample("item_done")));
  }

  public List<String> getTones() {
    return List.of("red", "amber", "green", "violet", "blue", "grey");
  }

  public Choice[] getChoices() {
    return Choice.values();
  }

  public Instant getNow() {
    return clock.instant();
  }

  public Instant getDueAt() {
    return in(2);
  }

  public void save() {
    Flash.done("administration_style.message.saved");
  }

  public void warn() {
    Flash.warn("administration_style.message.warned");
  }

  public void refuse() {
    throw new SampleRefused();
  }

  public void fail() {
    throw new IllegalStateException("the style page was asked to fail");
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getLongWords() {
    return longWords;
  }

  public void setLongWords(String longWords) {
    this.longWords = longWords;
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }

  public @Nullable LocalDateTime getMoment() {
    return moment;
  }

  public void setMoment(@Nullable LocalDateTime moment) {
    this.moment = moment;
  }

  public @Nullable Integer getNumber() {
    return number;
  }

  public void setNumber(@Nullable Integer number) {
    this.number = number;
  }

  public @Nullable Choice getChoice() {
    return choice;
  }

  public void setChoice(@Nullable Choice choice) {
    this.choice = choice;
  }

  public boolean isAgreed() {
    return agreed;
  }

  public void setAgreed(boolean agreed) {
    this.agreed = agreed;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  private static TimelineEntry entry(
      String what, @Nullable Instant when, String opinion, TimelineEntry.State state) {
    return new TimelineEntry(sample(what), sample("who"), when, opinion, state);
  }

  private static String sample(String name) {
    return Texts.of("administration_style.sample." + name);
  }

  private Instant in(int hours) {
    return clock.instant().plus(hours, ChronoUnit.HOURS);
  }
}
