package org.duban.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Stores a {@link UnitCode} as its text. */
@Converter(autoApply = true)
public class UnitCodeConverter implements AttributeConverter<@Nullable UnitCode, @Nullable String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable UnitCode value) {
    return value == null ? null : value.value();
  }

  @Override
  public @Nullable UnitCode convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : new UnitCode(column);
  }
}
