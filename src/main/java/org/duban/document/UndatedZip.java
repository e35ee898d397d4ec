package org.duban.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP without the times at which its entries were written, so that equal contents are equal. */
final class UndatedZip {
  /** The first day that a ZIP can tell. */
  private static final LocalDateTime DAY_ONE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private UndatedZip() {}

  static byte[] of(byte[] dated) {
    var undated = new ByteArrayOutputStream(dated.length);
    try (var in = new ZipInputStream(new ByteArrayInputStream(dated));
        var out = new ZipOutputStream(undated)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var same = new ZipEntry(entry.getName());
        same.setTimeLocal(DAY_ONE);
        out.putNextEntry(same);
        in.transferTo(out);
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return undated.toByteArray();
  }
}
