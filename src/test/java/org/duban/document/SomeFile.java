package org.duban.document;

import java.time.Instant;
import org.duban.shared.UserId;

/** An accepted file for tests of other features. */
public final class SomeFile {
  private SomeFile() {}

  public static StoredFile image() {
    return new StoredFile(
        "截图.png",
        FileKind.PNG,
        100,
        "0".repeat(64),
        new UserId("inspector-1"),
        Instant.parse("2021-06-18T02:00:00Z"));
  }
}
