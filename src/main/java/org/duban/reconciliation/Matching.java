package org.duban.reconciliation;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which line of the register and which line of another system are the same channel: what people
 * decided before, then the identification code, then name, platform and unit. Names that are only
 * alike are proposed and never taken. The work grows with the number of lines, since only lines of
 * one unit and platform, or of one name and platform, are held against each other.
 *
 * @param certain the same channel for sure
 * @param proposed running lines that may be the same; each line stands in one proposal at most
 * @param onlyHere running here, no counterpart there
 * @param onlyThere running there, no counterpart here
 */
record Matching(
    List<Match> certain,
    List<Match> proposed,
    List<RegisterLine> onlyHere,
    List<SourceLine> onlyThere) {
  /** A unit has few accounts on a platform; where a file lumps thousands, none is proposed. */
  private static final int MOST_OF_A_BLOCK = 50;

  /** Two lines that are, or may be, one channel. */
  record Match(RegisterLine here, SourceLine there) {}

  /** A line of the register and a key of the source that people said are not the same. */
  record Apart(long channelId, String rowKey) {}

  /**
   * @param register all channels, also those that have left; of two with one code the later counts
   *     unless the earlier runs
   * @param same channel by key of the source's line, as people decided
   */
  static Matching of(
      List<RegisterLine> register,
      List<SourceLine> source,
      Map<String, Long> same,
      Set<Apart> apart) {
    var certain = new ArrayList<Match>();
    Set<Long> taken = new HashSet<>();
    List<SourceLine> left = byDecision(register, source, same, certain, taken);
    left = byCode(register, left, certain, taken);
    left = byName(register, left, certain, taken);
    List<SourceLine> there = left.stream().filter(SourceLine::isRunning).toList();
    List<RegisterLine> here =
        register.stream().filter(l -> l.isRunning() && !taken.contains(l.id())).toList();
    List<Match> proposed = proposals(here, there, apart);
    Set<Long> proposedHere = new HashSet<>();
    Set<String> proposedThere = new HashSet<>();
    proposed.forEach(p -> proposedHere.add(p.here().id()));
    proposed.forEach(p -> proposedThere.add(p.there().key()));
    return new Matching(
        certain,
        proposed,
        here.stream().filter(l -> !proposedHere.contains(l.id())).toList(),
        there.stream().filter(l -> !proposedThere.contains(l.key())).toList());
  }

  private static List<SourceLine> byDecision(
      List<RegisterLine> register,
      List<SourceLine> source,
      Map<String, Long> same,
      List<Match> certain,
      Set<Long> taken) {
    Map<Long, RegisterLine> byId = new HashMap<>();
    register.forEach(l -> byId.put(l.id(), l));
    var left = new ArrayList<SourceLine>();
    for (SourceLine line : source) {
      Long id = same.get(line.key());
      RegisterLine here = id == null ? null : byId.get(id);
      if (here != null && taken.add(here.id())) {
        certain.add(new Match(here, line));
      } else {
        left.add(line);
      }
    }
    return left;
  }

  private static List<SourceLine> byCode(
      List<RegisterLine> register, List<SourceLine> source, List<Match> certain, Set<Long> taken) {
    Map<String, RegisterLine> byCode = new HashMap<>();
    for (RegisterLine line : register) {
      if (line.code() != null && !taken.contains(line.id())) {
        byCode.merge(line.code(), line, (a, b) -> a.isRunning() && !b.isRunning() ? a : b);
      }
    }
    var left = new ArrayList<SourceLine>();
    for (SourceLine line : source) {
      RegisterLine here = line.code() == null ? null : byCode.get(line.code());
      if (here != null && taken.add(here.id())) {
        certain.add(new Match(here, line));
      } else {
        left.add(line);
      }
    }
    return left;
  }

  private static List<SourceLine> byName(
      List<RegisterLine> register, List<SourceLine> source, List<Match> certain, Set<Long> taken) {
    Map<List<?>, List<RegisterLine>> here =
        register.stream()
            .filter(l -> l.isRunning() && !taken.contains(l.id()))
            .collect(groupingBy(l -> key(l.platform(), l.unit(), Likeness.plain(l.name()))));
    Map<List<?>, List<SourceLine>> there =
        source.stream()
            .collect(groupingBy(l -> key(l.platform(), l.unit(), Likeness.plain(l.name()))));
    var left = new ArrayList<SourceLine>();
    for (SourceLine line : source) {
      List<?> key = key(line.platform(), line.unit(), Likeness.plain(line.name()));
      List<RegisterLine> candidates = here.getOrDefault(key, List.of());
      boolean clear = candidates.size() == 1 && there.getOrDefault(key, List.of()).size() == 1;
      if (clear && line.unitStated() && taken.add(candidates.get(0).id())) {
        certain.add(new Match(candidates.get(0), line));
      } else {
        left.add(line);
      }
    }
    return left;
  }

  private record Candidate(RegisterLine here, SourceLine there, double likeness) {}

  private static List<Match> proposals(
      List<RegisterLine> here, List<SourceLine> there, Set<Apart> apart) {
    Map<Apart, Candidate> candidates = new LinkedHashMap<>();
    Map<List<?>, List<RegisterLine>> byUnit =
        here.stream().collect(groupingBy(l -> key(l.kind(), l.platform(), l.unit())));
    Map<List<?>, List<RegisterLine>> byName =
        here.stream()
            .collect(groupingBy(l -> key(l.kind(), l.platform(), Likeness.plain(l.name()))));
    for (SourceLine line : there) {
      consider(byUnit.get(key(line.kind(), line.platform(), line.unit())), line, candidates);
      consider(
          byName.get(key(line.kind(), line.platform(), Likeness.plain(line.name()))),
          line,
          candidates);
    }
    var proposed = new ArrayList<Match>();
    Set<Long> takenHere = new HashSet<>();
    Set<String> takenThere = new HashSet<>();
    candidates.values().stream()
        .filter(c -> !apart.contains(new Apart(c.here().id(), c.there().key())))
        .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
        .forEach(
            c -> {
              if (!takenHere.contains(c.here().id()) && takenThere.add(c.there().key())) {
                takenHere.add(c.here().id());
                proposed.add(new Match(c.here(), c.there()));
              }
            });
    return proposed;
  }

  private static void consider(
      @Nullable List<RegisterLine> block, SourceLine line, Map<Apart, Candidate> candidates) {
    if (block == null || block.size() > MOST_OF_A_BLOCK) {
      return;
    }
    for (RegisterLine here : block) {
      double likeness = Likeness.of(here.name(), line.name());
      if (likeness >= Likeness.NEAR) {
        candidates.putIfAbsent(
            new Apart(here.id(), line.key()), new Candidate(here, line, likeness));
      }
    }
  }

  private static List<?> key(@Nullable Object... parts) {
    return List.of(Objects.requireNonNullElse(parts[0], ""), plain(parts[1]), plain(parts[2]));
  }

  private static Object plain(@Nullable Object part) {
    return part == null ? "" : part;
  }
}
