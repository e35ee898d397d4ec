package org.duban.document;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A file as somebody handed it in, before it is accepted.
 *
 * @param name as the browser gave it; cleaned when the file is stored
 * @param content all bytes
 */
public record Upload(String name, byte[] content) {
  private static final int NAME_LENGTH = 120;
  private static final int TRAILER = 2048;

  /**
   * The kind of the file, if it is one of those wanted.
   *
   * @throws EmptyFile when there is nothing in it
   * @throws FileTooLarge when it is larger than the limit
   * @throws NotAPdf when only a PDF is wanted, and this is none, is cut off, or is encrypted
   * @throws FileTypeNotAllowed when it is none of the wanted kinds
   */
  FileKind accept(Set<FileKind> wanted, int maxSizeMiB) {
    if (content.length == 0) {
      throw new EmptyFile(cleanName());
    }
    if (content.length > maxSizeMiB * 1024L * 1024L) {
      throw new FileTooLarge(cleanName(), maxSizeMiB);
    }
    FileKind kind = FileKind.of(content).filter(wanted::contains).orElse(null);
    boolean brokenPdf = kind == FileKind.PDF && !isWholePdf();
    if (kind == null || brokenPdf) {
      if (wanted.equals(Set.of(FileKind.PDF)) || brokenPdf) {
        throw new NotAPdf(cleanName());
      }
      throw new FileTypeNotAllowed(cleanName());
    }
    return kind;
  }

  private boolean isWholePdf() {
    int from = Math.max(0, content.length - TRAILER);
    String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    return tail.contains("%%EOF") && !tail.contains("/Encrypt");
  }

  /** The name without path, control, invisible and reordering characters, at most 120 long. */
  String cleanName() {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean =
        last.codePoints()
            .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
            .map(c -> "<>:\"|?*".indexOf(c) >= 0 ? '_' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    String named = clean.isEmpty() || clean.matches("\\.+") ? "file" : clean;
    return named.codePointCount(0, named.length()) <= NAME_LENGTH
        ? named
        : shortened(named, named.lastIndexOf('.'));
  }

  private static String shortened(String named, int dot) {
    String ending = dot > 0 && named.length() - dot <= 10 ? named.substring(dot) : "";
    int keep = named.offsetByCodePoints(0, NAME_LENGTH - ending.length());
    return named.substring(0, keep) + ending;
  }
}
