package org.duban.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PagesTest {
  private static final int MOST_LINES = 120;
  private static final Pattern TEMPLATE =
      Pattern.compile("<ui:composition\\s+template=\"/WEB-INF/templates/(page|plain)\\.xhtml\"");

  static List<Path> everyFile() {
    return Webapp.xhtml();
  }

  static List<Path> everyPage() {
    return Webapp.pages();
  }

  @ParameterizedTest
  @MethodSource("everyFile")
  void a_page_holds_no_style_no_script_no_words(Path file) {
    String text = Webapp.read(file);

    assertThat(text).doesNotContain("style=\"").doesNotContain("<script");
    assertThat(text).doesNotContain("escape=\"false\"");
    assertThat(text).doesNotContainPattern("\\son[a-z]+=\"").doesNotContainPattern("[一-鿿]");
    if (!file.startsWith(Webapp.ROOT.resolve("WEB-INF/templates"))) {
      assertThat(text).doesNotContain("outputScript").doesNotContain("outputStylesheet");
    }
  }

  @ParameterizedTest
  @MethodSource("everyFile")
  void a_page_is_short_and_well_formed(Path file) throws Exception {
    assertThat(Webapp.read(file).lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    assertThat(parse(file).getDocumentElement()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("everyPage")
  void a_page_has_a_title_and_uses_a_template(Path page) {
    assertThat(Webapp.read(page)).containsPattern(TEMPLATE);
    assertThat(Texts.has(Webapp.keyOf(page) + ".title")).as("title of %s", page).isTrue();
  }

  @Test
  void every_tag_is_described_as_it_is() throws Exception {
    NodeList tags =
        parse(Webapp.ROOT.resolve("WEB-INF/duban.taglib.xml")).getElementsByTagName("tag");
    Set<String> described = new TreeSet<>();
    for (int i = 0; i < tags.getLength(); i++) {
      Element tag = (Element) tags.item(i);
      described.add(text(tag, "tag-name"));
      assertThat(text(tag, "description")).endsWith(".");
      assertThat(attributes(tag)).isEqualTo(attributesInFile(text(tag, "source")));
    }
    assertThat(described)
        .isEqualTo(
            Webapp.files(Webapp.ROOT.resolve("WEB-INF/tags"), ".xhtml").stream()
                .map(p -> p.getFileName().toString().replace(".xhtml", ""))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Set<String> attributes(Element tag) {
    NodeList attributes = tag.getElementsByTagName("attribute");
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      Element attribute = (Element) attributes.item(i);
      names.add(text(attribute, "name"));
      assertThat(text(attribute, "description")).isNotBlank();
    }
    return names;
  }

  private static Set<String> attributesInFile(String source) {
    return Pattern.compile("<o:tagAttribute name=\"(\\w+)\"")
        .matcher(Webapp.read(Webapp.ROOT.resolve("WEB-INF").resolve(source)))
        .results()
        .map((MatchResult m) -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }

  private static Document parse(Path file) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    String xml = Webapp.read(file).replace("<!DOCTYPE html>", "");
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }
}
