package org.duban.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Accepts files, in the caller's transaction. */
@ApplicationScoped
@Transactional
public class FileIntake {
  /** A report that a unit has signed and sealed. */
  public static final Set<FileKind> SEALED = Set.of(FileKind.PDF);

  /** What proves a finding or its rectification. */
  public static final Set<FileKind> EVIDENCE = Set.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG);

  @Inject private StoredFiles files;
  @Inject private FileVault vault;
  @Inject private OfficeClock clock;

  @Inject
  @ConfigProperty(name = "duban.upload.max-mib", defaultValue = "20")
  private int maxSizeMiB;

  /**
   * Stores a file that somebody handed in.
   *
   * @throws EmptyFile when there is nothing in it
   * @throws FileTooLarge when it is above the limit (setting {@code duban.upload.max-mib})
   * @throws NotAPdf when a PDF is wanted and this is none
   * @throws FileTypeNotAllowed when it is none of the wanted kinds
   */
  public StoredFile accept(Upload upload, Set<FileKind> wanted, UserId by) {
    FileKind kind = upload.accept(wanted, maxSizeMiB);
    return add(upload.cleanName(), kind, upload.content(), by);
  }

  /** Stores a document that the product itself made. */
  public StoredFile keepOwn(String name, FileKind kind, byte[] content, UserId by) {
    return add(new Upload(name, content).cleanName(), kind, content, by);
  }

  private StoredFile add(String name, FileKind kind, byte[] content, UserId by) {
    StoredFile file =
        new StoredFile(name, kind, content.length, vault.keep(content), by, clock.instant());
    files.add(file);
    return file;
  }
}
