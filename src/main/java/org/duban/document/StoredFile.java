package org.duban.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.duban.shared.UserId;
import org.hibernate.annotations.Immutable;

/** A file that was accepted. Never changed; a new version is a new file. */
@Entity
@Immutable
@Table(name = "stored_file")
public class StoredFile {
  @Id private String id;
  private String name;

  @Enumerated(EnumType.STRING)
  private FileKind kind;

  private long sizeBytes;
  private String sha256;
  private UserId uploadedBy;
  private Instant uploadedAt;

  @SuppressWarnings("NullAway.Init")
  protected StoredFile() {}

  StoredFile(
      String name,
      FileKind kind,
      long sizeBytes,
      String sha256,
      UserId uploadedBy,
      Instant uploadedAt) {
    this.id = StoredFileId.random().value();
    this.name = name;
    this.kind = kind;
    this.sizeBytes = sizeBytes;
    this.sha256 = sha256;
    this.uploadedBy = uploadedBy;
    this.uploadedAt = uploadedAt;
  }

  public StoredFileId id() {
    return new StoredFileId(id);
  }

  public String getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public FileKind getKind() {
    return kind;
  }

  public long getSizeBytes() {
    return sizeBytes;
  }

  /** Digest of the content, 64 hexadecimal digits. */
  public String getSha256() {
    return sha256;
  }

  public UserId uploadedBy() {
    return uploadedBy;
  }

  public Instant getUploadedAt() {
    return uploadedAt;
  }
}
