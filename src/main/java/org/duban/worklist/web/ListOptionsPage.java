package org.duban.worklist.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.faces.Texts;
import org.duban.workflow.lists.DueBucket;
import org.duban.workflow.lists.ReadMark;

/** What every list can be narrowed to and sorted by: from words to what stands in the address. */
@Named
@ApplicationScoped
public class ListOptionsPage {

  /** Due dates, by their words. */
  public Map<String, String> getDues() {
    Map<String, String> dues = new LinkedHashMap<>();
    for (DueBucket due : DueBucket.values()) {
      dues.put(Texts.of("DueBucket." + due.name()), due.getAddress());
    }
    return dues;
  }

  /** Unread and read. */
  public Map<String, String> getReadMarks() {
    Map<String, String> marks = new LinkedHashMap<>();
    for (ReadMark mark : ReadMark.values()) {
      marks.put(Texts.of("ReadMark." + mark.name()), mark.getAddress());
    }
    return marks;
  }

  /** Orders besides the usual one. */
  public Map<String, String> getSorts() {
    return Map.of(Texts.of("TaskSort.ARRIVED"), "arrived");
  }
}
