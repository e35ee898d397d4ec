package org.duban.rectification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.document.StoredFileId;
import org.duban.inspection.Finding;
import org.duban.inspection.Inspections;
import org.duban.rectification.RectificationItem;

/** Puts the inspection's evidence beside each problem. */
@ApplicationScoped
public class ShownItems {
  @Inject private Inspections inspections;

  public List<ShownItem> of(List<RectificationItem> items) {
    List<Long> ids = items.stream().flatMap(i -> i.getFindingIds().stream()).toList();
    Map<Long, Finding> findings =
        ids.isEmpty()
            ? Map.of()
            : inspections.findings(ids).stream()
                .collect(Collectors.toMap(Finding::getId, Function.identity()));
    return items.stream().map(i -> new ShownItem(i, evidence(i, findings))).toList();
  }

  private static List<String> evidence(RectificationItem item, Map<Long, Finding> findings) {
    return item.getFindingIds().stream()
        .flatMap(id -> Stream.ofNullable(findings.get(id)))
        .flatMap(finding -> finding.getEvidence().stream())
        .map(StoredFileId::value)
        .toList();
  }
}
