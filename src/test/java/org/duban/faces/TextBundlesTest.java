package org.duban.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextBundlesTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/duban/texts");
  private static final String KINDS =
      "title|lead|urgent|heading|label|help|column|action|confirm|message|empty|phrase|option"
          + "|note|text|status|sample";
  private static final String GRAMMAR =
      "error\\.[A-Z]\\w+|nav\\.group\\.\\w+|general\\.product|([A-Z]\\w+\\.){1,2}[A-Z][A-Z0-9_]*"
          + "|[a-z0-9_]+\\.("
          + KINDS
          + ")(\\.\\w+)?";

  static List<Path> allBundles() {
    return Webapp.files(FOLDER, ".properties");
  }

  static List<Path> chineseBundles() {
    return allBundles().stream().filter(p -> !p.toString().endsWith("_en.properties")).toList();
  }

  @ParameterizedTest
  @MethodSource("chineseBundles")
  void both_languages_have_the_same_keys(Path bundle) throws Exception {
    Path english = Path.of(bundle.toString().replace(".properties", "_en.properties"));

    assertThat(read(english).keySet()).isEqualTo(read(bundle).keySet());
  }

  @ParameterizedTest
  @MethodSource("chineseBundles")
  void chinese_keeps_its_full_width_marks(Path bundle) throws Exception {
    assertThat(read(bundle).values())
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern(Webapp.NARROWED));
  }

  /** Bundles are UTF-8, so that who reads the file reads the words. */
  @ParameterizedTest
  @MethodSource("allBundles")
  void nothing_is_written_as_an_escape(Path bundle) throws Exception {
    assertThat(Files.readString(bundle)).doesNotContainPattern("\\\\u[0-9A-Fa-f]{4}");
  }

  @ParameterizedTest
  @MethodSource("chineseBundles")
  void keys_follow_the_grammar(Path bundle) throws Exception {
    assertThat(read(bundle).keySet()).allSatisfy(key -> assertThat(key).matches(GRAMMAR));
  }

  @Test
  void a_key_stands_in_one_bundle_only() throws Exception {
    List<String> keys = new ArrayList<>();
    for (Path bundle : chineseBundles()) {
      keys.addAll(read(bundle).keySet());
    }
    assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void texts_that_pages_and_sources_name_exist() {
    assertThat(TextUses.named())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(Texts.has(key)).as(key).isTrue());
  }

  @Test
  void every_refusal_has_its_sentence() {
    assertThat(productClasses())
        .filteredOn(c -> DomainException.class.isAssignableFrom(c) && c != DomainException.class)
        .isNotEmpty()
        .allSatisfy(
            c -> assertThat(Texts.has("error." + c.getSimpleName())).as(c.getName()).isTrue());
  }

  @Test
  void an_enum_has_a_word_for_every_value_or_for_none() {
    assertThat(productClasses())
        .filteredOn(Class::isEnum)
        .allSatisfy(
            type -> {
              List<String> keys = enumKeys(type).toList();
              assertThat(keys.stream().filter(Texts::has).count())
                  .as("%s", keys)
                  .isIn(0L, (long) keys.size());
            });
  }

  @Test
  void texts_that_nothing_uses_are_gone() {
    var unused = new TreeSet<>(Texts.all(Texts.CHINESE).keySet());
    unused.removeAll(TextUses.named());
    unused.removeIf(TextUses::isComposed);
    productClasses().stream()
        .flatMap(c -> c.isEnum() ? enumKeys(c) : Stream.of("error." + c.getSimpleName()))
        .forEach(unused::remove);
    assertThat(unused).isEmpty();
  }

  /**
   * Keys of an enum's values; those under its simple name only when the nested ones do not exist.
   */
  private static Stream<String> enumKeys(Class<?> type) {
    String nested = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    List<String> names =
        Arrays.stream(type.getEnumConstants()).map(v -> "." + ((Enum<?>) v).name()).toList();
    boolean isNested = names.stream().anyMatch(n -> Texts.has(nested + n));
    return names.stream().map(n -> (isNested ? nested : type.getSimpleName()) + n);
  }

  private static List<Class<?>> productClasses() {
    return Webapp.files(Webapp.JAVA, ".java").stream()
        .flatMap(TextBundlesTest::withNested)
        .collect(Collectors.toList());
  }

  private static Stream<Class<?>> withNested(Path source) {
    String name = Webapp.JAVA.relativize(source).toString().replace(".java", "").replace('/', '.');
    if (name.endsWith("package-info")) {
      return Stream.empty();
    }
    try {
      Class<?> type = Class.forName(name, false, TextBundlesTest.class.getClassLoader());
      return Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses()));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> read(Path file) throws Exception {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((k, v) -> texts.put((String) k, (String) v));
    return texts;
  }
}
