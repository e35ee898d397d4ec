package org.duban.register.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A table on its way into the register. Kept for good: with its rows it proves what came in, by
 * whom and what it replaced. It moves on only by {@link Imports#move}, since the background and a
 * person may want to move it at the same time.
 */
@Entity
@Table(name = "register_import")
public class RegisterImport {
  /** What stands in {@code open_slot} while the import is under way. */
  public static final String SLOT = "REGISTER";

  private static final Duration SILENCE = Duration.ofMinutes(3);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "register_import_seq")
  @SequenceGenerator(
      name = "register_import_seq",
      sequenceName = "register_import_seq",
      allocationSize = 50)
  private long id;

  @Enumerated(EnumType.STRING)
  private ImportKind kind;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  private @Nullable String openSlot;
  private String fileName;
  private String sha256;

  @Column(length = 4000)
  private String unknownColumns;

  private UserId uploadedBy;
  private Instant uploadedAt;
  private int rowsDone;
  private int rowsTotal;
  private Instant signAt;

  @Column(length = 4000)
  private String failure;

  private @Nullable UserId closedBy;
  private @Nullable Instant closedAt;

  @SuppressWarnings("NullAway.Init")
  protected RegisterImport() {}

  RegisterImport(ImportKind kind, String fileName, String sha256, UserId by, Instant at) {
    this.kind = kind;
    this.state = ImportState.READING;
    this.openSlot = SLOT;
    this.fileName = fileName;
    this.sha256 = sha256;
    this.unknownColumns = "";
    this.uploadedBy = by;
    this.uploadedAt = at;
    this.signAt = at;
    this.failure = "";
  }

  /** Whether nothing was heard of the background for so long that it must have been cut off. */
  public boolean isSilent(Instant now) {
    return state.isRunning() && signAt.plus(SILENCE).isBefore(now);
  }

  /** How the register names the import as the reason of an entry. */
  String source() {
    return "导入“" + fileName + "”";
  }

  public long getId() {
    return id;
  }

  public ImportKind getKind() {
    return kind;
  }

  public ImportState getState() {
    return state;
  }

  public String getFileName() {
    return fileName;
  }

  /** Digest of the file, 64 hexadecimal digits. */
  public String getSha256() {
    return sha256;
  }

  /** Names of columns that were left out, as a sentence lists them; empty when there are none. */
  public String getUnknownColumns() {
    return unknownColumns;
  }

  public UserId uploadedBy() {
    return uploadedBy;
  }

  public Instant getUploadedAt() {
    return uploadedAt;
  }

  public int getRowsDone() {
    return rowsDone;
  }

  /** 0 until the file is read. */
  public int getRowsTotal() {
    return rowsTotal;
  }

  /** Why the file was refused, or why it could not be entered as previewed. */
  public Optional<Reason> failure() {
    return failure.isEmpty() ? Optional.empty() : Optional.of(Reason.split(failure));
  }

  public Optional<UserId> closedBy() {
    return Optional.ofNullable(closedBy);
  }

  /** Null while it is under way. */
  public @Nullable Instant getClosedAt() {
    return closedAt;
  }
}
