package org.duban.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file really is, told by its first bytes and never by its name. */
public enum FileKind {
  PDF("application/pdf", "pdf") {
    @Override
    boolean begins(byte[] head) {
      return startsWith(head, "%PDF-".getBytes(StandardCharsets.US_ASCII));
    }
  },
  PNG("image/png", "png") {
    @Override
    boolean begins(byte[] head) {
      return startsWith(head, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    }
  },
  JPEG("image/jpeg", "jpg") {
    @Override
    boolean begins(byte[] head) {
      return startsWith(head, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
    }
  },
  /** Made by the product itself; never accepted from outside. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
    @Override
    boolean begins(byte[] head) {
      return false;
    }
  },
  /** A table that was read before it is kept; never accepted unread. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
    @Override
    boolean begins(byte[] head) {
      return false;
    }
  },
  /** A table that was read before it is kept; never accepted unread. */
  CSV("text/csv", "csv") {
    @Override
    boolean begins(byte[] head) {
      return false;
    }
  };

  private final String mediaType;
  private final String extension;

  FileKind(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  abstract boolean begins(byte[] head);

  public String mediaType() {
    return mediaType;
  }

  public String extension() {
    return extension;
  }

  /** The kind of a content; empty when it is none of these. */
  static Optional<FileKind> of(byte[] content) {
    return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
  }

  private static boolean startsWith(byte[] content, byte[] magic) {
    return content.length >= magic.length
        && Arrays.equals(Arrays.copyOf(content, magic.length), magic);
  }
}
