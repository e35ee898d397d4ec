package org.duban.register.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.duban.document.Upload;

/** The text of a CSV file, its encoding told by its bytes and never by its name. */
final class TableText {
  private static final Charset CHINESE = Charset.forName("GB18030");

  private TableText() {}

  /**
   * UTF-8 with or without a mark, UTF-16 with one, else GB18030, of which GBK and GB2312 are parts.
   *
   * @throws EncodingUnknown when it is none of them
   */
  static String of(Upload upload) {
    byte[] bytes = upload.content();
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decoded(upload, StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decoded(upload, StandardCharsets.UTF_16BE, 2);
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decoded(upload, StandardCharsets.UTF_8, 3);
    }
    try {
      return strict(bytes, StandardCharsets.UTF_8, 0);
    } catch (CharacterCodingException notUtf8) {
      return decoded(upload, CHINESE, 0);
    }
  }

  private static String decoded(Upload upload, Charset charset, int from) {
    try {
      return strict(upload.content(), charset, from);
    } catch (CharacterCodingException other) {
      throw new EncodingUnknown(upload.name());
    }
  }

  private static String strict(byte[] bytes, Charset charset, int from)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
