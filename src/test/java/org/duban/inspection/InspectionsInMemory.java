package org.duban.inspection;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.document.StoredFileId;
import org.duban.shared.Quarter;

/** Inspections in memory; each gets a number when it is added, as in the database. */
final class InspectionsInMemory implements Inspections {
  private final List<Inspection> all = new ArrayList<>();

  InspectionsInMemory(Inspection... inspections) {
    Stream.of(inspections).forEach(this::add);
  }

  @Override
  public Optional<Inspection> find(long id) {
    return all.stream().filter(i -> i.getId() == id).findFirst();
  }

  @Override
  public Inspection get(long id) {
    return find(id).orElseThrow(() -> new UnknownInspection(id));
  }

  @Override
  public List<Inspection> listOf(Quarter quarter) {
    return all.stream().filter(i -> i.getQuarter().equals(quarter)).toList();
  }

  @Override
  public List<Inspection> listOf(Quarter quarter, int batch) {
    return listOf(quarter).stream().filter(i -> i.getBatch() == batch).toList();
  }

  @Override
  public List<Inspection> listFailed(Quarter quarter) {
    return listOf(quarter).stream().filter(Inspection::isFailed).toList();
  }

  @Override
  public List<Inspection> listReturned(Quarter quarter) {
    return listOf(quarter).stream().filter(i -> !i.getReturnReason().isEmpty()).toList();
  }

  @Override
  public List<Inspection> listOfChannel(long channelId) {
    return all.stream().filter(i -> i.getChannel().getChannelId() == channelId).toList();
  }

  @Override
  public List<Finding> findingsOf(long inspectionId) {
    return get(inspectionId).getFindings();
  }

  @Override
  public List<Finding> findings(Collection<Long> findingIds) {
    return findings().filter(f -> findingIds.contains(f.getId())).toList();
  }

  @Override
  public List<Quarter> failedBefore(long channelId, Quarter before) {
    return failedBefore(before).getOrDefault(channelId, List.of());
  }

  @Override
  public Map<Long, List<Quarter>> failedBefore(Quarter before) {
    return all.stream()
        .filter(i -> i.isFailed() && i.getQuarter().compareTo(before) < 0)
        .sorted(Comparator.comparing(Inspection::getQuarter).reversed())
        .collect(
            Collectors.groupingBy(
                i -> i.getChannel().getChannelId(),
                Collectors.mapping(Inspection::getQuarter, Collectors.toList())));
  }

  @Override
  public List<Finding> findingsWith(StoredFileId file) {
    return findings().filter(f -> f.getEvidence().contains(file)).toList();
  }

  @Override
  public void add(Inspection inspection) {
    all.add(inspection);
    number(inspection, DrawnChannel.class, all.size());
  }

  /** Gives a row the number that the database would give it. */
  static void number(Object row, Class<?> type, long id) {
    try {
      Field field = type.getDeclaredField("id");
      field.setAccessible(true);
      field.setLong(row, id);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Stream<Finding> findings() {
    return all.stream().flatMap(i -> i.getFindings().stream());
  }
}
