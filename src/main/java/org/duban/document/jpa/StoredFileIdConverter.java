package org.duban.document.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.duban.document.StoredFileId;
import org.jspecify.annotations.Nullable;

/** Stores a {@link StoredFileId} as its text. */
@Converter(autoApply = true)
public class StoredFileIdConverter
    implements AttributeConverter<@Nullable StoredFileId, @Nullable String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable StoredFileId value) {
    return value == null ? null : value.value();
  }

  @Override
  public @Nullable StoredFileId convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : new StoredFileId(column);
  }
}
