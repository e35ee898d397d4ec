package org.duban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UploadTest {
  private static final byte[] SEALED = pdf("");

  private static byte[] pdf(String trailer) {
    return ("%PDF-1.7\n1 0 obj\nendobj\ntrailer <<" + trailer + ">>\n%%EOF\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void a_pdf_is_told_by_its_content_whatever_its_name_says() {
    assertThat(new Upload("report.docx", SEALED).accept(FileIntake.SEALED, 20))
        .isEqualTo(FileKind.PDF);
  }

  @Test
  void a_word_file_called_pdf_is_refused() {
    var word = new Upload("报告.pdf", "PK\u0003\u0004 word".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> word.accept(FileIntake.SEALED, 20)).isInstanceOf(NotAPdf.class);
  }

  @Test
  void a_pdf_that_is_cut_off_or_encrypted_is_refused() {
    byte[] cut = Arrays.copyOf(SEALED, 12);
    assertThatThrownBy(() -> new Upload("a.pdf", cut).accept(FileIntake.SEALED, 20))
        .isInstanceOf(NotAPdf.class);
    assertThatThrownBy(
            () -> new Upload("a.pdf", pdf("/Encrypt 5 0 R")).accept(FileIntake.EVIDENCE, 20))
        .isInstanceOf(NotAPdf.class);
  }

  @Test
  void an_empty_file_and_one_above_the_limit_are_refused() {
    assertThatThrownBy(() -> new Upload("a.pdf", new byte[0]).accept(FileIntake.SEALED, 20))
        .isInstanceOf(EmptyFile.class);
    byte[] large = Arrays.copyOf(SEALED, 1024 * 1024 + 1);
    assertThatThrownBy(() -> new Upload("a.pdf", large).accept(FileIntake.SEALED, 1))
        .isInstanceOf(FileTooLarge.class)
        .extracting(e -> ((FileTooLarge) e).facts().get(1))
        .isEqualTo(1);
  }

  @Test
  void evidence_may_be_a_picture_but_not_a_page_with_script() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
    assertThat(new Upload("截图.png", png).accept(FileIntake.EVIDENCE, 20)).isEqualTo(FileKind.PNG);
    byte[] html = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> new Upload("截图.png", html).accept(FileIntake.EVIDENCE, 20))
        .isInstanceOf(FileTypeNotAllowed.class);
  }

  @Test
  void a_name_loses_its_path_and_what_cannot_be_seen() {
    assertThat(new Upload("C:\\秘密\\..\\整改报告\u202Efdp.exe", SEALED).cleanName())
        .isEqualTo("整改报告fdp.exe");
    assertThat(new Upload("../..", SEALED).cleanName()).isEqualTo("file");
    assertThat(new Upload("𠮷".repeat(200) + ".pdf", SEALED).cleanName())
        .endsWith(".pdf")
        .satisfies(n -> assertThat(n.codePointCount(0, n.length())).isEqualTo(120));
  }
}
