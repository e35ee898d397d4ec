package org.duban.register.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.document.web.Uploads;
import org.duban.faces.Flash;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.register.exchange.AnswerRename;
import org.duban.register.exchange.ApplyImport;
import org.duban.register.exchange.CancelImport;
import org.duban.register.exchange.ImportKind;
import org.duban.register.exchange.ImportRow;
import org.duban.register.exchange.ImportState;
import org.duban.register.exchange.Imports;
import org.duban.register.exchange.RecheckImport;
import org.duban.register.exchange.RegisterImport;
import org.duban.register.exchange.RowOutcome;
import org.duban.register.exchange.UploadTable;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Takes a table, shows how far it is and what it would change, and has it entered. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int RECENT = 10;

  @Inject private Imports imports;
  @Inject private UploadTable uploadTable;
  @Inject private ApplyImport applyImport;
  @Inject private CancelImport cancelImport;
  @Inject private RecheckImport recheckImport;
  @Inject private AnswerRename answerRename;
  @Inject private Users users;
  @Inject private OfficeClock clock;

  private @Nullable Long id;
  private String outcome = "";
  private ImportKind kind = ImportKind.CHANNELS;
  private transient @Nullable Part file;
  private transient @Nullable RegisterImport shown;
  private transient @Nullable Map<RowOutcome, Long> counts;
  private transient @Nullable ImportRows rows;

  public @Nullable String upload() {
    return Uploads.of(file).map(chosen -> address(uploadTable.upload(kind, chosen))).orElse(null);
  }

  public void apply() {
    applyImport.apply(number());
    renew();
  }

  public String cancel() {
    String name = Objects.requireNonNull(getShown()).getFileName();
    cancelImport.cancel(number());
    Flash.done("register_import.message.cancelled", name);
    return "/register/import.xhtml?faces-redirect=true";
  }

  public void recheck() {
    recheckImport.recheck(number(), null);
    renew();
  }

  /** Every other name under a registered code is a rename. */
  public void renameAll() {
    recheckImport.recheck(number(), true);
    renew();
  }

  /** The name in the row is a rename, or after all it is none. */
  public void answer(ImportRow row) {
    answerRename.answer(number(), row.getLine(), !row.isRenames());
    renew();
  }

  /** Asked by the page while the background works. */
  public void renew() {
    shown = null;
    counts = null;
    rows = null;
  }

  private static String address(long import_) {
    return "/register/import.xhtml?faces-redirect=true&id=" + import_;
  }

  private long number() {
    return Objects.requireNonNull(id);
  }

  /** The import that the address names; null when it names none. */
  public @Nullable RegisterImport getShown() {
    if (shown == null && id != null) {
      shown = imports.get(id);
    }
    return shown;
  }

  public boolean isRunning() {
    return getShown() != null && getShown().getState().isRunning();
  }

  public boolean isReady() {
    return getShown() != null && getShown().getState() == ImportState.READY;
  }

  /** Whether nothing was heard of the background for a long time. */
  public boolean isSilent() {
    return getShown() != null && getShown().isSilent(clock.instant());
  }

  /** Whether there is anything that could be entered. */
  public boolean isWorthEntering() {
    return isReady() && count(RowOutcome.ADDED) + count(RowOutcome.CHANGED) > 0;
  }

  /** Whether rows wait for somebody to say whether their names are renames. */
  public boolean isAsking() {
    return imports.asks(number());
  }

  /** Why the file was refused or could not be entered; empty when all is well. */
  public String getFailure() {
    return getShown() == null ? "" : getShown().failure().map(ImportWords::of).orElse("");
  }

  public long count(RowOutcome of) {
    if (counts == null) {
      counts = imports.counts(number());
    }
    return counts.getOrDefault(of, 0L);
  }

  private long all() {
    return Arrays.stream(RowOutcome.values()).mapToLong(this::count).sum();
  }

  public ImportRows getRows() {
    if (rows == null) {
      RowOutcome chosen = getChosen();
      rows = new ImportRows(imports, number(), chosen, chosen == null ? all() : count(chosen));
    }
    return rows;
  }

  /** Why a row was refused; empty when it was not. */
  public String reason(ImportRow row) {
    return row.reason().map(ImportWords::of).orElse("");
  }

  /** Colour of an outcome. */
  public String tone(RowOutcome of) {
    return switch (of) {
      case ADDED -> "green";
      case CHANGED -> "amber";
      case UNCHANGED -> "grey";
      case REFUSED -> "red";
    };
  }

  /** Colour of a state. */
  public String tone(ImportState of) {
    return switch (of) {
      case READING, APPLYING -> "blue";
      case READY -> "amber";
      case APPLIED -> "green";
      case CANCELLED -> "grey";
      case FAILED -> "red";
    };
  }

  public List<RegisterImport> getRecent() {
    return imports.recent(RECENT);
  }

  /** The import that keeps others waiting; null when none does. */
  public @Nullable RegisterImport getOpen() {
    return imports.open().orElse(null);
  }

  public String nameOf(UserId person) {
    return users.find(person).map(User::getDisplayName).orElse(person.value());
  }

  public ImportKind[] getKinds() {
    return ImportKind.values();
  }

  public RowOutcome[] getOutcomes() {
    return RowOutcome.values();
  }

  public @Nullable RowOutcome getChosen() {
    return Arrays.stream(RowOutcome.values())
        .filter(o -> o.name().equals(outcome))
        .findFirst()
        .orElse(null);
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(@Nullable String outcome) {
    this.outcome = Typed.text(outcome);
  }

  public ImportKind getKind() {
    return kind;
  }

  public void setKind(ImportKind kind) {
    this.kind = kind;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
