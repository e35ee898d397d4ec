package org.duban.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rows that name the stored files. */
public interface StoredFiles {
  Optional<StoredFile> find(StoredFileId id);

  /** Those that exist, by name. */
  List<StoredFile> list(Collection<StoredFileId> ids);

  void add(StoredFile file);
}
