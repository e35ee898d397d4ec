package org.duban.faces;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Finds the bundles beside {@code general.properties}, so that a feature adds its texts by adding
 * its file. Files are UTF-8.
 */
final class TextBundles {
  private static final String KNOWN = "/org/duban/texts/general.properties";

  private TextBundles() {}

  /** The Chinese texts, overlaid with those of the suffix ({@code _en}) when it is not empty. */
  static Map<String, String> read(String suffix) {
    URL known = TextBundles.class.getResource(KNOWN);
    if (known == null) {
      throw new IllegalStateException("no " + KNOWN);
    }
    try {
      URI uri = known.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return read(Path.of(uri).resolveSibling(""), suffix);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath(KNOWN).resolveSibling(""), suffix);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> read(Path folder, String suffix) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(f -> f.toString().endsWith(".properties")).sorted().toList();
    }
    Map<String, String> texts = new HashMap<>();
    for (Path file : files) {
      if (!file.toString().endsWith("_en.properties")) {
        put(file, texts);
      }
    }
    for (Path file : files) {
      if (!suffix.isEmpty() && file.toString().endsWith(suffix + ".properties")) {
        put(file, texts);
      }
    }
    return Collections.unmodifiableMap(texts);
  }

  private static void put(Path file, Map<String, String> texts) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k)));
  }
}
