package org.duban.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duban.shared.UserId;

/** Accepts files as the real intake does, and keeps them in memory. */
public final class FilesTaken extends FileIntake {
  private final List<StoredFile> files = new ArrayList<>();

  public List<StoredFile> all() {
    return files;
  }

  @Override
  public StoredFile accept(Upload upload, Set<FileKind> wanted, UserId by) {
    return keep(upload.cleanName(), upload.accept(wanted, 1), upload.content(), by);
  }

  @Override
  public StoredFile keepOwn(String name, FileKind kind, byte[] content, UserId by) {
    return keep(name, kind, content, by);
  }

  private StoredFile keep(String name, FileKind kind, byte[] content, UserId by) {
    var file =
        new StoredFile(
            name,
            kind,
            content.length,
            "%064d".formatted(files.size()),
            by,
            Instant.parse("2021-08-05T02:00:00Z"));
    files.add(file);
    return file;
  }
}
