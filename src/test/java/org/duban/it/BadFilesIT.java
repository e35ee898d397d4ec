package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.duban.document.EmptyFile;
import org.duban.document.FileTooLarge;
import org.duban.document.FileTypeNotAllowed;
import org.duban.document.NotAPdf;
import org.duban.document.Upload;
import org.duban.rectification.AttachEvidence;
import org.duban.rectification.CaseState;
import org.duban.rectification.Evidence;
import org.duban.rectification.ItemNotInCase;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.SealReport;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainException;
import org.duban.shared.Quarter;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file that is refused leaves case and process as they were. */
@ExtendWith(ArquillianExtension.class)
class BadFilesIT {
  private static final Quarter QUARTER = new Quarter(2021, 1);
  private static final int MIB = 1024 * 1024;

  @Inject SignedIn signedIn;
  @Inject Reports reports;
  @Inject AttachEvidence attach;
  @Inject SealReport seal;
  @Inject Desks desks;

  @Test
  void only_a_whole_pdf_of_at_most_twenty_mebibytes_can_be_sealed() {
    reports.open(QUARTER);
    CaseKey key = reports.keys(QUARTER, true).get(7);
    reports.receive(key);
    reports.write(key);
    TaskId task = reports.task(key, "sealReport");
    signedIn.as(reports.leader(key));

    refused(EmptyFile.class, key, task, new Upload("空.pdf", new byte[0]));
    refused(FileTooLarge.class, key, task, new Upload("大.pdf", large(20 * MIB + 1)));
    refused(NotAPdf.class, key, task, new Upload("假.pdf", Reports.PICTURE.content()));
    refused(NotAPdf.class, key, task, new Upload("半.pdf", large(2000)));
    refused(
        NotAPdf.class,
        key,
        task,
        new Upload("密.pdf", ascii("%PDF-1.7\ntrailer << /Encrypt 5 0 R >>\n%%EOF\n")));

    reports.seal(key);
    assertThat(reports.load(key).getState()).isEqualTo(CaseState.COUNTY_REVIEW);
  }

  @Test
  void evidence_is_a_picture_or_a_pdf_whatever_its_name_says() {
    reports.open(QUARTER);
    CaseKey key = reports.keys(QUARTER, true).get(8);
    reports.receive(key);
    TaskId task = reports.task(key, "writeReport");
    long item = reports.load(key).getItems().get(0).getId();
    var page = new Upload("evidence.png", ascii("<script>alert(1)</script>"));
    assertThatExceptionOfType(FileTypeNotAllowed.class)
        .isThrownBy(() -> attach.attach(task, item, Evidence.When.AFTER, page));
    assertThat(reports.load(key).getItems().get(0).getEvidence()).isEmpty();
  }

  @Test
  void evidence_cannot_be_added_to_a_problem_of_another_case() {
    reports.open(QUARTER);
    CaseKey key = reports.keys(QUARTER, true).get(9);
    CaseKey other = reports.keys(QUARTER, true).get(8);
    reports.receive(key);
    TaskId task = reports.task(key, "writeReport");
    long foreign = reports.load(other).getItems().get(0).getId();
    assertThatExceptionOfType(ItemNotInCase.class)
        .isThrownBy(() -> attach.attach(task, foreign, Evidence.When.AFTER, Reports.PICTURE));
    assertThat(reports.load(other).getItems().get(0).getEvidence())
        .noneMatch(e -> e.uploadedBy().value().equals(reports.clerk(key)));
  }

  private void refused(
      Class<? extends DomainException> why, CaseKey key, TaskId task, Upload upload) {
    assertThatExceptionOfType(why).as(upload.name()).isThrownBy(() -> seal.seal(task, upload, ""));
    RectificationCase untouched = reports.load(key);
    assertThat(untouched.getState()).isEqualTo(CaseState.SEALING);
    assertThat(untouched.getReports()).isEmpty();
    assertThat(desks.open(ProcessKey.RECTIFICATION, key)).containsExactly("sealReport");
    assertThat(desks.stateOf(task)).isEqualTo(WorkItem.State.OPEN);
  }

  /** Begins like a PDF and never ends. */
  private static byte[] large(int size) {
    byte[] content = new byte[size];
    Arrays.fill(content, (byte) ' ');
    System.arraycopy(ascii("%PDF-1.7\n"), 0, content, 0, 9);
    return content;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
