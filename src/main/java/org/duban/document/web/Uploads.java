package org.duban.document.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.duban.document.Upload;
import org.jspecify.annotations.Nullable;

/** What the browser sent in a file field. */
public final class Uploads {
  private Uploads() {}

  /** The file; empty when none was chosen. */
  public static Optional<Upload> of(@Nullable Part part) {
    if (part == null
        || part.getSubmittedFileName() == null
        || part.getSubmittedFileName().isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = part.getInputStream()) {
      return Optional.of(new Upload(part.getSubmittedFileName(), in.readAllBytes()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
