package org.duban.workflow.handling;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.people.Actor;
import org.duban.people.CurrentUser;
import org.duban.people.Notice;
import org.duban.people.Notices;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.people.Sight;
import org.duban.people.SubstitutionsInMemory;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskForm;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.duban.workflow.Workflow;

/**
 * An office in memory on the morning of 1 July 2021: three people for every role, a book of work
 * items, and the handlings wired to both.
 */
final class Office implements WorkItems {
  static final UnitCode CITY = new UnitCode("990100");
  static final UnitCode COUNTY = new UnitCode("990121");
  static final UnitCode TOWN = new UnitCode("990121M001");
  static final CaseKey CASE = new CaseKey("2021Q2-990121M001");
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final Map<TaskId, WorkItem> book = new HashMap<>();
  private final List<User> people = new ArrayList<>();
  private final Map<UserId, Set<UserId>> standsIn = new HashMap<>();
  private final SubstitutionsInMemory substitutions = new SubstitutionsInMemory();
  final List<Notice> notices = new ArrayList<>();
  final List<Handling> record = new ArrayList<>();
  final List<Countersign> countersigns = new ArrayList<>();
  final List<CaseCopy> copies = new ArrayList<>();
  final Set<List<Object>> readings = new HashSet<>();
  final DraftsInMemory drafts = new DraftsInMemory();
  final VerbTable table = new VerbTable();
  private Instant now = Instant.parse("2021-07-01T01:00:00Z");
  private User me;
  private int ids;

  Office() {
    for (Role role : Role.values()) {
      for (int i = 1; i <= 3; i++) {
        people.add(
            new User(
                new UserId(role.code() + i), role.name() + i, unitOf(role), Set.of(role), "x"));
      }
    }
    me = people.get(0);
  }

  private static UnitCode unitOf(Role role) {
    return switch (role.reach()) {
      case CITY -> CITY;
      case COUNTY -> COUNTY;
      case UNIT -> TOWN;
    };
  }

  /** From now on this person acts. */
  Office as(User person) {
    me = person;
    return this;
  }

  User person(Role role, int number) {
    return people.stream()
        .filter(p -> p.id().equals(new UserId(role.code() + number)))
        .findFirst()
        .orElseThrow();
  }

  /** A clerk of a unit that has nothing to do with the case. */
  User stranger() {
    return new User(
        new UserId("stranger"), "局外人", new UnitCode("990122M001"), Set.of(Role.UNIT_CLERK), "x");
  }

  /** The person is not there any more. */
  void leaves(User person) {
    people.remove(person);
  }

  /** The deputy acts for the absent person too. */
  void standIn(User deputy, User absent) {
    standsIn.put(deputy.id(), Set.of(absent.id()));
    substitutions.arrange(absent.id(), deputy.id(), clock().today());
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  /** A task that has just arisen, in nobody's hands. */
  WorkItem task(ProcessKey process, String key, Role role) {
    WorkItem item =
        new WorkItem(
            new TaskId("task-" + ++ids),
            process,
            CASE,
            new TaskForm(key, key, "page", role),
            0,
            new CaseFacts(TOWN, Quarter.parse("2021Q2"), "合成镇整改", "2 个问题", null),
            new Unit(TOWN, "合成镇", UnitKind.TOWN, COUNTY, true),
            now,
            null,
            null);
    add(item);
    return item;
  }

  /** The task that arises when this one is done, in nobody's hands. */
  WorkItem after(WorkItem done, String key, Role role) {
    WorkItem item =
        new WorkItem(
            new TaskId("task-" + ++ids),
            done.getProcess(),
            CASE,
            new TaskForm(key, key, "page", role),
            0,
            new CaseFacts(TOWN, Quarter.parse("2021Q2"), "合成镇整改", "2 个问题", null),
            new Unit(TOWN, "合成镇", UnitKind.TOWN, COUNTY, true),
            now,
            null,
            done.completedBy().orElseThrow());
    add(item);
    return item;
  }

  /** Finishes a task as the person who acts, the way the engine's seam does. */
  void done(WorkItem item, Outcome outcome, String opinion) {
    item.done(currentUser().actor(), outcome, opinion, now);
    new SubstituteFourEyes(this, table).check(item);
    new ObjectionsAnswered(countersigns()).check(item, opinion);
  }

  Desk desk() {
    return desk(this);
  }

  Colleagues colleagues() {
    return new Colleagues(users(), sight(), this, table);
  }

  Tidings tidings() {
    return new Tidings(
        new SendNotice(noticeBook(), users(), substitutions, clock()), currentUser());
  }

  SignatureRound round() {
    return round(this);
  }

  VerbOffers offers() {
    return new VerbOffers(table, colleagues(), countersigns());
  }

  TransferTask transfer() {
    return new TransferTask(desk(), colleagues(), tidings());
  }

  DelegateTask delegate() {
    return new DelegateTask(desk(), colleagues(), tidings());
  }

  HandOverTask handOver() {
    return new HandOverTask(desk(), users(), colleagues(), tidings());
  }

  GiveBackTask giveBack() {
    return new GiveBackTask(desk(), tidings());
  }

  RecallTask recall() {
    return new RecallTask(desk(), tidings());
  }

  AskSigners ask() {
    return new AskSigners(desk(), colleagues(), countersigns(), round());
  }

  RemoveSigner remove() {
    return new RemoveSigner(desk(), countersigns(), round());
  }

  GiveSignature sign() {
    return new GiveSignature(desk(), countersigns(), round(), drafts);
  }

  /** The same three on other books, as of a database. */
  AskSigners ask(WorkItems book, Countersigns signs) {
    return new AskSigners(desk(book), colleagues(), signs, round(book));
  }

  RemoveSigner remove(WorkItems book, Countersigns signs) {
    return new RemoveSigner(desk(book), signs, round(book));
  }

  GiveSignature sign(WorkItems book, Countersigns signs) {
    return new GiveSignature(desk(book), signs, round(book), drafts);
  }

  private SignatureRound round(WorkItems book) {
    return new SignatureRound(book, desk(book), tidings(), users());
  }

  private Desk desk(WorkItems book) {
    return new Desk(book, table, handlings(), currentUser(), clock(), events());
  }

  KeepFormDraft keepDraft() {
    return new KeepFormDraft(desk(), this, table, drafts);
  }

  DropFormDraft dropDraft() {
    return new DropFormDraft(desk(), drafts);
  }

  DropOldDrafts dropOldDrafts(int days) {
    return new DropOldDrafts(drafts, clock(), days);
  }

  SignAndPassOn passOn() {
    return new SignAndPassOn(desk(), colleagues(), tidings());
  }

  ShowCase show() {
    return new ShowCase(desk(), colleagues(), copyBook(), tidings());
  }

  NoteCaseOpened opened() {
    NoteCaseOpened opened = new NoteCaseOpened();
    opened.unread = unread();
    opened.clock = clock();
    return opened;
  }

  ConfirmReading confirm() {
    ConfirmReading confirm = new ConfirmReading();
    confirm.unread = unread();
    confirm.clock = clock();
    return confirm;
  }

  UnreadCopies unread() {
    return new UnreadCopies(copyBook(), currentUser());
  }

  UrgeTask urge(int perDay) {
    return new UrgeTask(desk(), handlings(), users(), involvement(), tidings(), clock(), perDay);
  }

  Involvement involvement() {
    return new Involvement(this, sight());
  }

  TakeBack takeBack(Workflow workflow, TakesBack way) {
    return new TakeBack(desk(), this, workflow, waysBack(way));
  }

  WaysBack waysBack(TakesBack way) {
    return new WaysBack(table, readingBook(), handlings(), List.of(way));
  }

  CurrentUser currentUser() {
    User now = me;
    return new CurrentUser() {
      @Override
      public User get() {
        return now;
      }

      @Override
      public Actor actor() {
        return new Actor(now, standsIn.getOrDefault(now.id(), Set.of()));
      }
    };
  }

  private OfficeClock clock() {
    return OfficeClock.fixed(now, SHANGHAI);
  }

  private static Sight sight() {
    return new Sight() {
      @Override
      public boolean sees(User user, UnitCode unit) {
        return switch (reachOf(user)) {
          case CITY -> true;
          case COUNTY -> user.unit().equals(COUNTY);
          case UNIT -> user.unit().equals(unit);
        };
      }
    };
  }

  private Users users() {
    return new Users() {
      @Override
      public Optional<User> find(UserId id) {
        return people.stream().filter(p -> p.id().equals(id)).findFirst();
      }

      @Override
      public List<User> listWithRole(Role role) {
        return people.stream().filter(p -> p.roles().contains(role)).toList();
      }

      @Override
      public List<User> listWithRole(Role role, UnitCode unit) {
        return listWithRole(role).stream().filter(p -> p.unit().equals(unit)).toList();
      }

      @Override
      public List<User> list() {
        return people;
      }

      @Override
      public Map<UserId, String> namesOf(Collection<UserId> ids) {
        return Map.of();
      }

      @Override
      public void add(User user) {
        people.add(user);
      }
    };
  }

  private Notices noticeBook() {
    return new Notices() {
      @Override
      public void add(Notice notice) {
        notices.add(notice);
      }

      @Override
      public List<Notice> listOf(UserId recipient, int limit) {
        return notices.stream().filter(n -> n.recipient().equals(recipient)).toList();
      }

      @Override
      public List<Notice> listAbout(CaseKey caseKey) {
        return notices;
      }

      @Override
      public List<Notice> listNew(UserId recipient, int limit) {
        return listOf(recipient, limit);
      }

      @Override
      public int countNew(UserId recipient) {
        return listOf(recipient, notices.size()).size();
      }
    };
  }

  /** Ids of the people who were told something. */
  Set<UserId> told() {
    return notices.stream().map(Notice::recipient).collect(Collectors.toSet());
  }

  private Handlings handlings() {
    return new Handlings() {
      @Override
      public void add(Handling handling) {
        record.add(handling);
      }

      @Override
      public List<Handling> listOf(ProcessKey process, CaseKey key) {
        return record;
      }

      @Override
      public List<Handling> listOf(TaskId item) {
        return record.stream().filter(h -> h.itemId().equals(item)).toList();
      }

      @Override
      public long count(TaskId item, Deed deed, UserId actor, Instant since) {
        return listOf(item).stream()
            .filter(h -> h.getDeed() == deed && h.actor().equals(actor))
            .filter(h -> !h.getHappenedAt().isBefore(since))
            .count();
      }
    };
  }

  private Countersigns countersigns() {
    return new Countersigns() {
      @Override
      public void add(Countersign countersign) {
        countersigns.add(countersign);
      }

      @Override
      public Optional<Countersign> findOpen(TaskId item) {
        return listOf(item).stream().filter(Countersign::isOpen).findFirst();
      }

      @Override
      public List<Countersign> listOf(TaskId item) {
        return countersigns.stream().filter(c -> c.itemId().equals(item)).toList();
      }
    };
  }

  private CaseCopies copyBook() {
    return new CaseCopies() {
      @Override
      public Optional<CaseCopy> find(long id) {
        return Optional.empty();
      }

      @Override
      public void add(CaseCopy copy) {
        copies.add(copy);
      }

      @Override
      public List<CaseCopy> listOf(UserId recipient, int first, int limit) {
        return copies.stream().filter(c -> c.recipient().equals(recipient)).toList();
      }

      @Override
      public long countUnread(UserId recipient) {
        return listOf(recipient, 0, copies.size()).size();
      }

      @Override
      public List<CaseCopy> listAbout(ProcessKey process, CaseKey key) {
        return copies;
      }

      @Override
      public boolean wasShown(UserId recipient, ProcessKey process, CaseKey key) {
        return countUnread(recipient) > 0;
      }
    };
  }

  private Readings readingBook() {
    return new Readings() {
      @Override
      public void note(TaskId item, UserId reader, Instant at) {
        readings.add(List.of(item, reader));
      }

      @Override
      public Set<String> readBy(UserId reader, Collection<String> items) {
        return Set.of();
      }

      @Override
      public boolean hasReaderBut(TaskId item, UserId person) {
        return readings.stream().anyMatch(r -> r.get(0).equals(item) && !r.get(1).equals(person));
      }
    };
  }

  void opened(WorkItem item, User reader) {
    readings.add(List.of(item.id(), reader.id()));
  }

  @SuppressWarnings("unchecked")
  private static Event<DomainEvent> events() {
    return (Event<DomainEvent>)
        Proxy.newProxyInstance(
            Office.class.getClassLoader(), new Class<?>[] {Event.class}, (p, m, a) -> null);
  }

  @Override
  public Optional<WorkItem> find(TaskId id) {
    return Optional.ofNullable(book.get(id));
  }

  @Override
  public Optional<WorkItem> findLocked(TaskId id) {
    return find(id);
  }

  @Override
  public void add(WorkItem item) {
    book.put(item.id(), item);
  }

  @Override
  public List<WorkItem> mine(User user) {
    return open().filter(i -> i.assignee().filter(user.id()::equals).isPresent()).toList();
  }

  @Override
  public List<WorkItem> lentBy(User user) {
    return open().filter(i -> i.owner().filter(user.id()::equals).isPresent()).toList();
  }

  @Override
  public List<WorkItem> claimable(User user) {
    return open().filter(i -> i.assignee().isEmpty()).toList();
  }

  @Override
  public List<WorkItem> done(User user, int limit) {
    return List.of();
  }

  @Override
  public List<WorkItem> history(ProcessKey process, CaseKey key) {
    return book.values().stream().filter(i -> i.getProcess() == process).toList();
  }

  @Override
  public List<WorkItem> signaturesOf(TaskId item) {
    return book.values().stream().filter(i -> i.parent().filter(item::equals).isPresent()).toList();
  }

  @Override
  public List<WorkItem> open(ProcessKey process, CaseKey key) {
    return open().filter(i -> i.getProcess() == process).toList();
  }

  private Stream<WorkItem> open() {
    return book.values().stream().filter(WorkItem::isOpen);
  }
}
