package org.duban.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** Stores a {@link Quarter} as {@code 2021Q2}, which sorts by time. */
@Converter(autoApply = true)
public class QuarterConverter implements AttributeConverter<@Nullable Quarter, @Nullable String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Quarter value) {
    return value == null ? null : value.toString();
  }

  @Override
  public @Nullable Quarter convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : Quarter.parse(column);
  }
}
