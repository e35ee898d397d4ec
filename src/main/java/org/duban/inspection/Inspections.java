package org.duban.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.document.StoredFileId;
import org.duban.shared.Quarter;

/** All inspections with their findings. */
public interface Inspections {

  /** With findings loaded. */
  Optional<Inspection> find(long id);

  /**
   * With findings loaded.
   *
   * @throws UnknownInspection when there is none
   */
  Inspection get(long id);

  /** A quarter's inspections, websites first, then by county, unit and name; findings loaded. */
  List<Inspection> listOf(Quarter quarter);

  /** Those of one batch, findings loaded. */
  List<Inspection> listOf(Quarter quarter, int batch);

  /** Those that failed, findings loaded. */
  List<Inspection> listFailed(Quarter quarter);

  /** Those that the section chief sent back, findings loaded. */
  List<Inspection> listReturned(Quarter quarter);

  /** All inspections of one channel, newest quarter first, findings loaded. */
  List<Inspection> listOfChannel(long channelId);

  List<Finding> findingsOf(long inspectionId);

  /** The findings of some ids, in no order. */
  List<Finding> findings(Collection<Long> findingIds);

  /** Quarters before the given one in which the channel failed, newest first (Z25, Z27). */
  List<Quarter> failedBefore(long channelId, Quarter before);

  /** {@link #failedBefore} for every channel that failed before, by channel id. */
  Map<Long, List<Quarter>> failedBefore(Quarter before);

  /** The findings that hold a file as evidence; mostly one. */
  List<Finding> findingsWith(StoredFileId file);

  void add(Inspection inspection);
}
