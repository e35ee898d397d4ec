package org.duban.workflow.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duban.people.Actor;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.Units;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.CaseCopy;
import org.duban.workflow.lists.Choices;
import org.duban.workflow.lists.Stage;
import org.duban.workflow.lists.TaskFilter;
import org.duban.workflow.lists.TaskList;
import org.duban.workflow.lists.TaskQuery;
import org.duban.workflow.lists.TaskSearch;
import org.duban.workflow.lists.TaskSort;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaTaskSearch implements TaskSearch {
  private static final Comparator<UnitCode> BY_CODE = Comparator.comparing(UnitCode::value);
  private static final Comparator<Stage> BY_DIAGRAM =
      Comparator.comparing(Stage::process).thenComparing(Stage::task);

  @PersistenceContext EntityManager em;
  @Inject Units units;
  @Inject OfficeClock clock;

  @Override
  public List<WorkItem> rows(TaskQuery query, Actor viewer) {
    if (query.list() == TaskList.COPIES) {
      throw new IllegalArgumentException("the rows of " + query.list() + " are copies");
    }
    int last = Math.min(query.first() + query.limit(), TaskQuery.REACH);
    List<Conditions> shelves = conditions(query, viewer, "p");
    List<WorkItem> found = new ArrayList<>();
    if (ListConditions.isSpread(query.list(), viewer)) {
      return sorted(query, shelves.get(0), order(query, viewer, shelves.get(0)), last);
    }
    for (Conditions shelf : shelves) {
      TypedQuery<WorkItem> one =
          em.createQuery(
              "select w from WorkItem w where "
                  + shelf.where()
                  + " order by "
                  + order(query, viewer, shelf),
              WorkItem.class);
      found.addAll(shelf.bind(one).setMaxResults(last).getResultList());
    }
    if (shelves.size() > 1) {
      // Stable: within a shelf the database's order holds, also where two tasks are equal.
      found.sort(merging(query));
    }
    return found.stream().skip(query.first()).limit((long) last - query.first()).toList();
  }

  /** Sorts what the index holds and reads the whole rows of the page alone. */
  private List<WorkItem> sorted(TaskQuery query, Conditions where, String order, int last) {
    List<String> ids =
        where
            .bind(
                em.createQuery(
                    "select w.id from WorkItem w where " + where.where() + " order by " + order,
                    String.class))
            .setFirstResult(query.first())
            .setMaxResults(last - query.first())
            .getResultList();
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select w from WorkItem w where w.id in :ids", WorkItem.class)
            .setParameter("ids", ids)
            .getResultStream()
            .sorted(Comparator.comparingInt(item -> ids.indexOf(item.getId())))
            .toList();
  }

  @Override
  public List<CaseCopy> copies(TaskQuery query, Actor viewer) {
    Conditions mine = conditions(query, viewer, "p").get(0);
    TypedQuery<CaseCopy> page =
        em.createQuery(
            "select w from CaseCopy w where "
                + mine.where()
                + " order by "
                + order(query, viewer, mine),
            CaseCopy.class);
    int last = Math.min(query.first() + query.limit(), TaskQuery.REACH);
    return mine.bind(page)
        .setFirstResult(query.first())
        .setMaxResults(last - query.first())
        .getResultList();
  }

  @Override
  public List<Integer> counts(List<TaskQuery> queries, Actor viewer) {
    List<String> parts = new ArrayList<>();
    List<Conditions> all = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      String from = queries.get(i).list() == TaskList.COPIES ? "CaseCopy" : "WorkItem";
      for (Conditions shelf : conditions(queries.get(i), viewer, "q" + i + "_")) {
        parts.add(counting(i, from, shelf, nearest(unsorted(queries.get(i)), viewer, shelf)));
        all.add(shelf);
      }
    }
    int[] numbers = new int[queries.size()];
    if (!parts.isEmpty()) {
      TypedQuery<Object[]> query =
          em.createQuery(String.join(" union all ", parts), Object[].class);
      all.forEach(conditions -> conditions.bind(query));
      for (Object[] row : query.getResultList()) {
        numbers[(Integer) row[0]] += ((Long) row[1]).intValue();
      }
    }
    return Arrays.stream(numbers).map(n -> Math.min(n, TaskQuery.REACH)).boxed().toList();
  }

  private static TaskQuery unsorted(TaskQuery query) {
    return TaskQuery.of(query.list(), query.filter());
  }

  /** Counts no further than a list can be paged, so that it costs the same for every list. */
  private static String counting(int number, String from, Conditions shelf, String order) {
    return "select "
        + number
        + ", count(s.id) from (select w.id as id from "
        + from
        + " w where "
        + shelf.where()
        + order
        + " limit "
        + TaskQuery.REACH
        + ") s";
  }

  /** The rows that are counted or looked through: the first ones, where an index has them. */
  private static String nearest(TaskQuery query, Actor viewer, Conditions shelf) {
    return ListConditions.isSpread(query.list(), viewer)
        ? " order by w.shelf"
        : " order by " + order(query, viewer, shelf);
  }

  @Override
  public Choices choices(TaskList list, Actor viewer) {
    Choices choices =
        new Choices(
            new TreeMap<>(BY_DIAGRAM),
            new TreeSet<>(BY_CODE),
            new TreeSet<>(BY_CODE),
            new TreeSet<>());
    boolean copies = list == TaskList.COPIES;
    TaskQuery unfiltered = TaskQuery.of(list, TaskFilter.NONE);
    for (Conditions shelf : conditions(unfiltered, viewer, "p")) {
      TypedQuery<Object[]> query =
          em.createQuery(
              "select distinct s.process, s.task, s.name, s.unit, s.county, s.quarter from (select"
                  + " w.process as process, w.taskKey as task, w.taskName as name, w.caseUnit as"
                  + " unit, "
                  + (copies ? "w.caseUnit" : "w.county")
                  + " as county, w.quarter as quarter from "
                  + (copies ? "CaseCopy" : "WorkItem")
                  + " w where "
                  + shelf.where()
                  + nearest(unfiltered, viewer, shelf)
                  + " limit "
                  + TaskQuery.REACH
                  + ") s",
              Object[].class);
      shelf.bind(query).getResultList().forEach(row -> add(choices, row));
    }
    if (copies) {
      choices.counties().clear();
      units.list().stream()
          .filter(unit -> choices.units().contains(unit.code()))
          .flatMap(unit -> unit.county().stream())
          .forEach(choices.counties()::add);
    }
    return choices;
  }

  private static void add(Choices choices, Object[] row) {
    choices.stages().putIfAbsent(new Stage((ProcessKey) row[0], (String) row[1]), (String) row[2]);
    choices.units().add((UnitCode) row[3]);
    if (row[4] != null) {
      choices.counties().add((UnitCode) row[4]);
    }
    if (row[5] != null) {
      choices.quarters().add((Quarter) row[5]);
    }
  }

  @Override
  public int arrivedSince(Instant since, Actor viewer) {
    List<String> shelves =
        Stream.of(TaskList.MINE, TaskList.CLAIMABLE)
            .flatMap(list -> ListConditions.shelfNames(list, viewer))
            .toList();
    return em.createQuery(
            "select w.id from WorkItem w where w.shelf in :shelves and w.createdAt > :since",
            String.class)
        .setParameter("shelves", shelves)
        .setParameter("since", since)
        .setMaxResults(TaskQuery.REACH)
        .getResultList()
        .size();
  }

  @Override
  public List<WorkItem> openOf(Collection<CaseKey> keys) {
    return keys.isEmpty()
        ? List.of()
        : em.createQuery(
                "select w from WorkItem w where w.caseKey in :keys and w.state = OPEN"
                    + " and w.process in :processes order by w.createdAt, w.id",
                WorkItem.class)
            .setParameter("keys", keys)
            .setParameter("processes", List.of(ProcessKey.values()))
            .getResultList();
  }

  private List<Conditions> conditions(TaskQuery query, Actor viewer, String prefix) {
    boolean needsUnits = !query.filter().text().isEmpty() || query.filter().county() != null;
    return new ListConditions(clock, needsUnits ? units.list() : List.of())
        .of(query.list(), query.filter(), viewer, prefix);
  }

  /**
   * Begins with what is the same in all rows: only then does the embedded database see that an
   * index has the rows in this order already.
   */
  private static String order(TaskQuery query, Actor viewer, Conditions shelf) {
    String byDue = "w.dueAt asc nulls last, w.createdAt, w.id";
    return switch (query.list()) {
      case MINE, CLAIMABLE ->
          (ListConditions.isSpread(query.list(), viewer) ? "" : "w.shelf, ")
              + (query.sort() == TaskSort.DUE ? byDue : "w.createdAt desc, w.id");
      case ALL ->
          (Sight.reachOf(viewer.user()) == Role.Reach.COUNTY ? "w.county, " : "")
              + "w.state, "
              + byDue;
      case DONE -> shelf.lead() + ", w.completedAt desc, w.id";
      case STARTED -> "w.startedBy, w.createdAt desc, w.id";
      case COPIES -> "w.recipient, w.readAt desc nulls first, w.sentAt desc, w.id";
    };
  }

  private static Comparator<WorkItem> merging(TaskQuery query) {
    if (query.list() == TaskList.DONE) {
      return Comparator.comparing((WorkItem item) -> item.completedAt().orElse(Instant.MIN))
          .reversed();
    }
    Comparator<WorkItem> byArrival = Comparator.comparing(WorkItem::getCreatedAt);
    return query.sort() == TaskSort.ARRIVED
        ? byArrival.reversed()
        : Comparator.comparing((WorkItem item) -> item.dueAt().orElse(Instant.MAX))
            .thenComparing(byArrival);
  }
}
