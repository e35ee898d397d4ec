package org.duban.workflow.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.workflow.deployment.ModelKey.RECTIFICATION;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.duban.workflow.deployment.ModelProblem.Kind;
import org.junit.jupiter.api.Test;

class UnreadableUploadTest {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  @Test
  void an_empty_file_is_refused() {
    expect(Kind.EMPTY_FILE, "");
  }

  @Test
  void a_text_that_is_no_xml_is_refused() {
    expect(Kind.NOT_XML, "这不是流程图");
  }

  @Test
  void a_broken_file_is_refused_with_the_line() {
    String broken = Uploads.changed(RECTIFICATION, "</bpmn:userTask>", "");
    ModelProblem problem = Uploads.vet(RECTIFICATION, broken).problems().get(0);

    assertThat(problem.kind()).isEqualTo(Kind.NOT_XML);
    assertThat(problem.line()).isGreaterThan(10);
  }

  @Test
  void a_document_type_is_refused() {
    expect(Kind.DOCTYPE, withType("<!DOCTYPE definitions>"));
  }

  @Test
  void a_file_of_the_server_cannot_be_read_by_an_entity() {
    expect(
        Kind.DOCTYPE,
        withType("<!DOCTYPE d [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>")
            .replace("签收通报", "&secret;"));
  }

  @Test
  void an_address_cannot_be_asked_by_a_parameter_entity() {
    expect(
        Kind.DOCTYPE,
        withType("<!DOCTYPE d [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x.dtd\"> %x;]>"));
  }

  @Test
  void a_billion_laughs_end_at_once() {
    StringBuilder entities = new StringBuilder("<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      entities.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    String xml = withType(entities + "]>").replace("签收通报", "&l9;");

    Assertions.assertThatCode(() -> expect(Kind.DOCTYPE, xml)).doesNotThrowAnyException();
  }

  @Test
  void a_huge_file_is_refused_without_being_parsed() {
    expect(Kind.TOO_LARGE, "<a>" + "x".repeat(SecureXml.MOST_BYTES) + "</a>");
  }

  @Test
  void a_file_nested_too_deeply_is_refused() {
    expect(Kind.TOO_COMPLEX, "<a>".repeat(200) + "</a>".repeat(200));
  }

  @Test
  void a_file_of_too_many_elements_is_refused() {
    expect(Kind.TOO_COMPLEX, "<a>" + "<b/>".repeat(30_000) + "</a>");
  }

  @Test
  void a_long_text_is_judged_in_time() {
    String digits = "1".repeat(400_000) + "x";
    String xml =
        Uploads.shipped(ModelKey.VERDICT_TABLE)
            .replaceFirst("<text>-</text>", "<text>" + digits + "</text>");

    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(Uploads.vet(ModelKey.VERDICT_TABLE, xml).vetted()).isEmpty());
  }

  @Test
  void another_encoding_is_refused() {
    byte[] utf16 = Uploads.shipped(RECTIFICATION).getBytes(StandardCharsets.UTF_16);
    byte[] gbk = Uploads.shipped(RECTIFICATION).getBytes(Charset.forName("GBK"));

    assertThat(Uploads.kinds(ModelVetting.vet(RECTIFICATION, utf16, Map.of())))
        .containsExactly(Kind.NOT_UTF_8);
    assertThat(Uploads.kinds(ModelVetting.vet(RECTIFICATION, gbk, Map.of())))
        .containsExactly(Kind.NOT_UTF_8);
  }

  @Test
  void an_encoding_that_the_engine_would_read_differently_is_refused() {
    expect(
        Kind.NOT_UTF_8,
        Uploads.shipped(RECTIFICATION).replace("encoding=\"UTF-8\"", "encoding='UTF-7'"));
  }

  @Test
  void a_table_uploaded_as_a_process_is_refused() {
    expect(Kind.NOT_THIS_KIND, Uploads.shipped(ModelKey.VERDICT_TABLE));
  }

  @Test
  void another_dialect_of_bpmn_is_refused() {
    expect(Kind.NOT_THIS_KIND, "<definitions xmlns=\"urn:other\"/>");
  }

  private static String withType(String type) {
    return Uploads.shipped(RECTIFICATION).replace(DECLARATION, DECLARATION + type);
  }

  private static void expect(Kind kind, String xml) {
    ModelVetting.Result result = Uploads.vet(RECTIFICATION, xml);
    assertThat(Uploads.kinds(result)).containsExactly(kind);
    assertThat(result.vetted()).isEmpty();
  }
}
