package org.duban.rectification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/** Rectifications in memory, with the locks that were asked for. */
public final class FewCases implements Rectifications {
  private final List<RectificationCase> all = new ArrayList<>();
  private final List<String> locked = new ArrayList<>();

  public FewCases(RectificationCase... cases) {
    all.addAll(List.of(cases));
  }

  public List<String> locked() {
    return locked;
  }

  @Override
  public RectificationCase get(CaseKey key) {
    return find(key).orElseThrow(() -> new UnknownRectification(key));
  }

  @Override
  public Optional<RectificationCase> find(CaseKey key) {
    return all.stream().filter(c -> c.key().equals(key)).findFirst();
  }

  @Override
  public List<RectificationCase> listOf(Quarter quarter) {
    return all.stream().filter(c -> c.getQuarter().equals(quarter)).toList();
  }

  @Override
  public List<RectificationCase> listOpen() {
    return all.stream().filter(c -> !c.getState().isOver()).toList();
  }

  @Override
  public List<RectificationItem> listItems() {
    return all.stream().flatMap(c -> c.getItems().stream()).toList();
  }

  @Override
  public List<RectificationItem> listItemsOf(long channelId) {
    return listItems().stream().filter(i -> i.getChannelId() == channelId).toList();
  }

  @Override
  public long countOpen(Quarter quarter) {
    return listOf(quarter).stream().filter(c -> !c.getState().isOver()).count();
  }

  @Override
  public List<Quarter> quarters() {
    return all.stream()
        .map(RectificationCase::getQuarter)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  @Override
  public void lock(Quarter quarter) {
    locked.add(quarter.toString());
  }

  @Override
  public void lock(CaseKey key) {
    locked.add(key.value());
  }

  @Override
  public List<CaseKey> listLate(Instant now) {
    return all.stream()
        .filter(c -> c.getState().isWithUnit() && c.getDueAt().isBefore(now))
        .map(RectificationCase::key)
        .toList();
  }

  @Override
  public Optional<UnitCode> findUnitOfFile(String fileId) {
    return Optional.empty();
  }

  @Override
  public void add(RectificationCase rectification) {
    all.add(rectification);
  }
}
