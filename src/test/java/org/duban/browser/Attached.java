package org.duban.browser;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files that people hand in. */
final class Attached {
  private Attached() {}

  static FilePayload sealedReport() {
    String pdf =
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """;
    return file("整改报告（盖章）.pdf", "application/pdf", pdf);
  }

  /** A text that calls itself PDF. */
  static FilePayload notPdf() {
    return file("整改报告.pdf", "application/pdf", "整改报告\n");
  }

  static FilePayload picture() {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FilePayload("整改后.png", "image/png", bytes.toByteArray());
  }

  private static FilePayload file(String name, String type, String text) {
    return new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8));
  }
}
