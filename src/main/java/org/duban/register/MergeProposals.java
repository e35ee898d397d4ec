package org.duban.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.duban.shared.UnitCode;

/** Where proposals come from and where their settlement is kept. */
public interface MergeProposals {
  /**
   * All proposals of the city by unit and platform, settled or not.
   *
   * @param silentSince newest content of this day or earlier counts as little use
   */
  List<MergeProposal> all(LocalDate silentSince);

  /** The last decisions, newest first. */
  List<MergeDecision> decisions(int limit);

  /** What the settled proposals were about, each as {@link MergeProposal#identity} says it. */
  Set<String> settled();

  /** Holds the unit, so that of two who settle its proposals one waits for the other. */
  void lock(UnitCode unit);

  void add(MergeDecision decision);
}
