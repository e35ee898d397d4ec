package org.duban.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Stores a {@link UserId} as its text. */
@Converter(autoApply = true)
public class UserIdConverter implements AttributeConverter<@Nullable UserId, @Nullable String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable UserId value) {
    return value == null ? null : value.value();
  }

  @Override
  public @Nullable UserId convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : new UserId(column);
  }
}
