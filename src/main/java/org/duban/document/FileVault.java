package org.duban.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The bytes of stored files, each under its SHA-256 in the data directory. A file whose row was
 * rolled back stays behind unnamed, which harms nobody; a row never names a file that is not there.
 */
@ApplicationScoped
public class FileVault {
  @Inject
  @ConfigProperty(name = "duban.data.dir", defaultValue = ".duban")
  private String dataDirectory;

  /**
   * Keeps the content, on disk when this returns.
   *
   * @return its SHA-256 in hexadecimal digits
   */
  String keep(byte[] content) {
    String sha256 = digest(content);
    Path target = path(sha256);
    try {
      if (!Files.exists(target)) {
        Files.createDirectories(target.getParent());
        Path temporary = Files.createTempFile(target.getParent(), "in", ".tmp");
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
          ByteBuffer bytes = ByteBuffer.wrap(content);
          while (bytes.hasRemaining()) {
            channel.write(bytes);
          }
          channel.force(true);
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      }
      return sha256;
    } catch (IOException diskFullOrForbidden) {
      throw new UncheckedIOException(diskFullOrForbidden);
    }
  }

  /** Opens the content of a stored file. */
  public InputStream open(StoredFile file) {
    try {
      return Files.newInputStream(path(file.getSha256()));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private Path path(String sha256) {
    return Path.of(dataDirectory, "files", sha256.substring(0, 2), sha256);
  }

  static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
