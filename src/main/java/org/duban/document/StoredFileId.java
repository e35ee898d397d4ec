package org.duban.document;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/**
 * Id of a stored file, as it stands in its address.
 *
 * @param value a UUID in its text form
 */
public record StoredFileId(String value) implements Serializable {
  public StoredFileId {
    Objects.requireNonNull(value, "value");
    if (!value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new IllegalArgumentException("file id");
    }
  }

  static StoredFileId random() {
    return new StoredFileId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
