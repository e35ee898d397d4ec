package org.duban.register.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.duban.document.Upload;
import org.jspecify.annotations.Nullable;

/**
 * A packed file of which no more is unpacked than a table needs, however small it is when packed.
 * It counts what really comes out, since what a bomb says about its own size is a lie.
 */
final class GuardedZip implements ZipEntrySource {
  /** Largest amount that is unpacked in all; 100,000 rows of 20 cells take some 60 MiB. */
  static final int MAX_MIB = 128;

  private static final int MAX_ENTRIES = 2000;
  private static final long MAX_BYTES = MAX_MIB * 1024L * 1024L;

  /** Above so many bytes a part may not be more than {@link #MAX_RATIO} times its packed size. */
  private static final long FREE_BYTES = 16L * 1024 * 1024;

  private static final long MAX_RATIO = 400;

  private final String file;
  private final ZipFile zip;
  private long unpacked;
  private boolean closed;

  GuardedZip(Upload upload) throws IOException {
    file = upload.name();
    zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(upload.content()))
            .get();
    int entries = 0;
    for (var all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
      entries++;
    }
    if (entries > MAX_ENTRIES) {
      zip.close();
      throw new TableUnpacksTooLarge(file, MAX_MIB);
    }
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return zip.getEntries();
  }

  @Override
  public @Nullable ZipArchiveEntry getEntry(String path) {
    return zip.getEntry(path);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return new Counted(zip.getInputStream(entry), entry.getCompressedSize());
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  private final class Counted extends FilterInputStream {
    private final long packed;
    private long here;

    Counted(InputStream in, long packed) {
      super(in);
      this.packed = Math.max(packed, 1);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int bytes) {
      here += bytes;
      unpacked += bytes;
      if (unpacked > MAX_BYTES || here > FREE_BYTES && here / packed > MAX_RATIO) {
        throw new TableUnpacksTooLarge(file, MAX_MIB);
      }
    }
  }
}
