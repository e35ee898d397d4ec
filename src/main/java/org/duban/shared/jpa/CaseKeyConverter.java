package org.duban.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.duban.shared.CaseKey;
import org.jspecify.annotations.Nullable;

/** Stores a {@link CaseKey} as its text. */
@Converter(autoApply = true)
public class CaseKeyConverter implements AttributeConverter<@Nullable CaseKey, @Nullable String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable CaseKey value) {
    return value == null ? null : value.value();
  }

  @Override
  public @Nullable CaseKey convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : new CaseKey(column);
  }
}
