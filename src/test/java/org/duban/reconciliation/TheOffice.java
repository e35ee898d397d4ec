package org.duban.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duban.document.FilesTaken;
import org.duban.document.Upload;
import org.duban.people.AtTheDesk;
import org.duban.people.NoticesSent;
import org.duban.people.Role;
import org.duban.register.Channel;
import org.duban.register.ChannelCorrection;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelsInMemory;
import org.duban.register.CorrectChannel;
import org.duban.register.IdentificationCode;
import org.duban.register.Platform;
import org.duban.register.RegisterFixtures;
import org.duban.register.RegisterFoundChannel;
import org.duban.register.exchange.SheetReader;
import org.duban.shared.DomainEvent;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;

/** The use cases of the reconciliation over a small register, with a reviewer at the desk. */
final class TheOffice {
  static final LocalDate TODAY = LocalDate.of(2021, 5, 6);

  final BooksInMemory books = new BooksInMemory();
  final ChannelsInMemory channels = new ChannelsInMemory();
  final AtTheDesk desk =
      AtTheDesk.of(AtTheDesk.person("reviewer", RegisterFixtures.CITY, Role.REVIEWER));
  final OfficeClock clock =
      OfficeClock.fixed(Instant.parse("2021-05-06T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
  final FilesTaken files = new FilesTaken();
  final NoticesSent told = new NoticesSent();
  final FiredEvents<DomainEvent> events = new FiredEvents<>();
  final List<ChannelCorrection> corrections = new ArrayList<>();
  final List<String> registered = new ArrayList<>();

  long channel(String code, String name) {
    Channel channel = RegisterFixtures.account(code, name);
    channels.add(channel);
    return channel.id();
  }

  private final RegisterLines register =
      new RegisterLines() {
        @Override
        public List<RegisterLine> list(Collection<ChannelKind> kinds) {
          return channels.listOf(RegisterFixtures.BUREAU).stream()
              .map(TheOffice::line)
              .filter(l -> kinds.contains(l.kind()))
              .toList();
        }

        @Override
        public Optional<RegisterLine> find(long channelId) {
          return Optional.of(line(channels.get(channelId)));
        }
      };

  private static RegisterLine line(Channel channel) {
    return new RegisterLine(
        channel.id(),
        channel.getKind(),
        channel.code().map(IdentificationCode::value).orElse(null),
        channel.platform().map(Platform::letters).orElse(null),
        channel.getName(),
        channel.unit(),
        channel.getState(),
        "",
        "",
        "");
  }

  CompareSnapshot comparing() {
    var compare = new CompareSnapshot();
    compare.snapshots = books.snapshots;
    compare.differences = books.differences;
    compare.register = register;
    compare.clock = clock;
    return compare;
  }

  ImportSnapshot importing() {
    var use = new ImportSnapshot();
    use.snapshots = books.snapshots;
    use.compare = comparing();
    use.reader = new SheetReader();
    use.files = files;
    use.units = RegisterFixtures.units();
    use.platforms = RegisterFixtures.platforms();
    use.user = desk;
    use.clock = clock;
    use.events = events;
    return use;
  }

  /** Imports rows of code, name and state as the national system's of a day. */
  long imports(LocalDate day, String... rows) {
    String text = "新媒体标识码,账号名称,账号状态\n" + String.join("\n", rows);
    return importing().importFile(Source.NATIONAL, day, new Upload("全国.csv", text.getBytes(UTF_8)));
  }

  DecideMatch deciding() {
    var use = new DecideMatch();
    use.differences = books.differences;
    use.snapshots = books.snapshots;
    use.register = register;
    use.user = desk;
    use.clock = clock;
    use.events = events;
    return use;
  }

  CorrectHere correcting() {
    var use = new CorrectHere();
    use.differences = books.differences;
    use.channels = channels;
    use.units = RegisterFixtures.units();
    use.user = desk;
    use.clock = clock;
    use.events = events;
    use.correct =
        new CorrectChannel() {
          @Override
          public void correct(long channelId, ChannelCorrection correction) {
            corrections.add(correction);
          }
        };
    use.found =
        new RegisterFoundChannel() {
          @Override
          public void register(
              ChannelKind kind,
              Platform platform,
              IdentificationCode code,
              String name,
              UnitCode unit,
              LocalDate since,
              String reason) {
            registered.add("%s %s %s %s".formatted(code, name, unit, reason));
          }
        };
    return use;
  }

  AskCorrection asking() {
    var use = new AskCorrection();
    use.differences = books.differences;
    use.asking = new Asking();
    use.asking.user = desk;
    use.asking.clock = clock;
    use.asking.notice = told;
    use.asking.events = events;
    return use;
  }

  ExplainDifference explaining() {
    var use = new ExplainDifference();
    use.differences = books.differences;
    use.user = desk;
    use.clock = clock;
    use.events = events;
    return use;
  }

  AcceptCorrection accepting() {
    var use = new AcceptCorrection();
    use.differences = books.differences;
    use.user = desk;
    use.clock = clock;
    use.events = events;
    return use;
  }

  ReportCorrection reporting() {
    var use = new ReportCorrection();
    use.differences = books.differences;
    use.sight = AtTheDesk.sightOver(RegisterFixtures.units());
    use.user = desk;
    use.clock = clock;
    use.notice = told;
    use.events = events;
    return use;
  }

  LogTip logging() {
    var use = new LogTip();
    use.tips = books.tips;
    use.channels = channels;
    use.files = new FilesTaken();
    use.user = desk;
    use.clock = clock;
    use.events = events;
    return use;
  }

  TurnTip turning() {
    var use = new TurnTip();
    use.tips = books.tips;
    use.differences = books.differences;
    use.register = register;
    use.units = RegisterFixtures.units();
    use.user = desk;
    use.clock = clock;
    use.events = events;
    return use;
  }

  KeepTip keeping() {
    var use = new KeepTip();
    use.tips = books.tips;
    use.user = desk;
    use.clock = clock;
    use.events = events;
    return use;
  }
}
