package org.duban.reconciliation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duban.document.StoredFile;
import org.duban.register.ChannelKind;
import org.duban.shared.UserId;

/** What another system held on a day, as one file said it. Its rows are never changed. */
@Entity
@Table(name = "source_snapshot")
public class Snapshot {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_snapshot_seq")
  @SequenceGenerator(
      name = "source_snapshot_seq",
      sequenceName = "source_snapshot_seq",
      allocationSize = 50)
  private long id;

  @Enumerated(EnumType.STRING)
  private Source source;

  private LocalDate takenOn;
  private String fileId;
  private String fileName;
  private String sha256;
  private boolean websites;
  private boolean accounts;
  private int rowsTaken;
  private int rowsRefused;
  private int matched;
  private UserId importedBy;
  private Instant importedAt;
  private Instant comparedAt;

  @ElementCollection
  @CollectionTable(name = "source_refusal", joinColumns = @JoinColumn(name = "snapshot_id"))
  @OrderColumn(name = "place")
  private List<RefusedRow> refusals = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Snapshot() {}

  Snapshot(
      Source source,
      LocalDate takenOn,
      StoredFile file,
      SourceRows rows,
      UserId importedBy,
      Instant now) {
    this.source = source;
    this.takenOn = takenOn;
    this.fileId = file.getId();
    this.fileName = file.getName();
    this.sha256 = file.getSha256();
    this.websites = rows.kinds().contains(ChannelKind.WEBSITE);
    this.accounts = rows.kinds().contains(ChannelKind.ACCOUNT);
    this.rowsTaken = rows.taken().size();
    this.rowsRefused = rows.refused().size();
    this.refusals = new ArrayList<>(rows.refused());
    this.importedBy = importedBy;
    this.importedAt = now;
    this.comparedAt = now;
  }

  void compared(int pairs, Instant now) {
    matched = pairs;
    comparedAt = now;
  }

  /** The kinds of channel that the file speaks of: only of those can it lack one. */
  public Set<ChannelKind> kinds() {
    Set<ChannelKind> kinds = EnumSet.noneOf(ChannelKind.class);
    if (websites) {
      kinds.add(ChannelKind.WEBSITE);
    }
    if (accounts) {
      kinds.add(ChannelKind.ACCOUNT);
    }
    return kinds;
  }

  public long getId() {
    return id;
  }

  public Source getSource() {
    return source;
  }

  public LocalDate getTakenOn() {
    return takenOn;
  }

  public String getFileId() {
    return fileId;
  }

  public String getFileName() {
    return fileName;
  }

  public String getSha256() {
    return sha256;
  }

  public int getRowsTaken() {
    return rowsTaken;
  }

  public int getRowsRefused() {
    return rowsRefused;
  }

  /** Rows that are a channel of the register for sure. */
  public int getMatched() {
    return matched;
  }

  public UserId importedBy() {
    return importedBy;
  }

  public Instant getImportedAt() {
    return importedAt;
  }

  public Instant getComparedAt() {
    return comparedAt;
  }

  /** In the order of the file. */
  public List<RefusedRow> refusals() {
    return List.copyOf(refusals);
  }
}
