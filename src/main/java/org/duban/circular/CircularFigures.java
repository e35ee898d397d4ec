package org.duban.circular;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duban.shared.RateStyle;

/**
 * Every figure of a circular, computed from its rows. A channel is counted once by its
 * identification code however many rows it stands in (T01), its platform is read from the code
 * (T02, T05), totals and attachments come from the same rows (T03, T06), and rates have one form
 * (T07, T09).
 */
public final class CircularFigures {
  /** Region of the city's own departments in attachment 1. */
  public static final String MUNICIPAL = "市直部门";

  /** Region of the city's own portal in attachment 1 (Z09). */
  public static final String CITY = "市本级";

  private static final List<String> PLATFORM_ORDER = List.of("WX", "XL", "TT", "DY");
  private static final int EXAMPLES = 3;

  private final RateStyle style;
  private final List<CheckedChannel> websites;
  private final List<CheckedChannel> accounts;
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  private CircularFigures(List<CheckedChannel> channels, RateStyle style) {
    this.style = style;
    this.websites = channels.stream().filter(CheckedChannel::isWebsite).toList();
    this.accounts = channels.stream().filter(c -> !c.isWebsite()).toList();
  }

  /**
   * The figures of some rows.
   *
   * @param rows one or several rows a channel
   * @param facts what else the text may name, such as dates
   */
  public static CircularFigures of(
      Collection<CheckedChannel> rows, Collection<Figure> facts, RateStyle style) {
    var merged = new LinkedHashMap<String, CheckedChannel>();
    rows.forEach(r -> merged.merge(r.identity(), r, CheckedChannel::merged));
    var figures = new CircularFigures(List.copyOf(merged.values()), style);
    facts.forEach(f -> figures.figures.put(f.key(), f));
    figures.countWebsites();
    figures.countAccounts();
    figures.countProblems();
    figures.countRepeated();
    return figures;
  }

  private void countWebsites() {
    List<CheckedChannel> failed = failed(websites);
    rate("websites", "政府网站", "running", "在运行数", websites);
    reason("websites.veto", CheckedChannel.VETO, failed);
    reason("websites.score", CheckedChannel.BELOW_60, failed);
    reason("websites.month", CheckedChannel.FAILED_MONTH, failed);
    names("websites.failed.names", "不合格政府网站名单", failed, Integer.MAX_VALUE);
    for (Region region : regions()) {
      rate("region." + region.name(), region.name(), "running", "在运行网站数", region.websites());
    }
  }

  private void countAccounts() {
    rate("accounts", "政务新媒体", "sampled", "抽查数", accounts);
    for (String letters : platforms()) {
      List<CheckedChannel> on = where(accounts, c -> c.getPlatform().equals(letters));
      rate("accounts." + letters, on.get(0).getPlatformName(), "sampled", "抽查数", on);
    }
  }

  private void countProblems() {
    List<CheckedChannel> failed = failedChannels();
    for (String problem : problems()) {
      List<CheckedChannel> with = where(failed, c -> c.problems().contains(problem));
      String key = "problem." + problem;
      count(key + ".count", problem + "的对象数", with);
      put(
          key + ".share",
          problem + "占不合格对象的比例",
          style.of(with.size(), failed.size()).toString(),
          with);
      names(key + ".examples", problem + "的例子", with, EXAMPLES);
    }
  }

  private void countRepeated() {
    List<CheckedChannel> again = where(failedChannels(), CheckedChannel::isFailedBefore);
    count("repeated.count", "连续两个季度不合格的对象数", again);
    names("repeated.names", "连续两个季度不合格的对象", again, Integer.MAX_VALUE);
  }

  private void rate(
      String key, String label, String allKey, String allLabel, List<CheckedChannel> all) {
    List<CheckedChannel> failed = failed(all);
    count(key + "." + allKey, label + allLabel, all);
    count(key + ".passed", label + "合格数", where(all, c -> !c.isFailed()));
    count(key + ".failed", label + "不合格数", failed);
    put(key + ".rate", label + "合格率", style.passed(all.size(), failed.size()).toString(), all);
  }

  private void reason(String key, String reason, List<CheckedChannel> failed) {
    count(key, reason + "的政府网站数", where(failed, c -> c.getReason().equals(reason)));
  }

  private void count(String key, String label, List<CheckedChannel> rows) {
    put(key, label, Integer.toString(rows.size()), rows);
  }

  private void names(String key, String label, List<CheckedChannel> rows, int limit) {
    String names =
        rows.stream()
            .limit(limit)
            .map(c -> "“" + c.printedName() + "”")
            .collect(Collectors.joining("、"));
    put(key, label, names, rows);
  }

  private void put(String key, String label, String value, List<CheckedChannel> rows) {
    figures.put(key, new Figure(key, label, value, rows));
  }

  private static List<CheckedChannel> failed(List<CheckedChannel> of) {
    return where(of, CheckedChannel::isFailed);
  }

  private static List<CheckedChannel> where(
      List<CheckedChannel> of, Predicate<CheckedChannel> condition) {
    return of.stream().filter(condition).toList();
  }

  public Optional<Figure> find(String key) {
    return Optional.ofNullable(figures.get(key));
  }

  /**
   * The figure of a key that is known to be there.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Figure get(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("figure " + key));
  }

  /** All, facts first. */
  public List<Figure> list() {
    return List.copyOf(figures.values());
  }

  /** Attachment 2: websites that failed, each once, in the order of the regions. */
  public List<CheckedChannel> failedWebsites() {
    return inOrder(failed(websites));
  }

  /** Attachment 3: accounts that failed, each once, in the order of the regions. */
  public List<CheckedChannel> failedAccounts() {
    return inOrder(failed(accounts));
  }

  /** Letters of the platforms that were sampled, the usual ones first. */
  public List<String> platforms() {
    return accounts.stream()
        .map(CheckedChannel::getPlatform)
        .distinct()
        .sorted(
            Comparator.comparing((String p) -> rank(PLATFORM_ORDER.indexOf(p)))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The kinds of problems that failed channels show, the most frequent first. */
  public List<String> problems() {
    Map<String, Long> counted =
        failedChannels().stream()
            .flatMap(c -> c.problems().stream().filter(p -> !p.equals(c.getReason())))
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counted.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Rows of attachment 1: the city's portal, its departments, then the counties by code. */
  public List<Region> regions() {
    var byName = new TreeMap<String, List<CheckedChannel>>();
    for (CheckedChannel site : websites) {
      byName.computeIfAbsent(order(site), k -> new ArrayList<>()).add(site);
    }
    return byName.values().stream()
        .map(
            of ->
                new Region(
                    of.get(0).getRegion(),
                    List.copyOf(of),
                    failed(of).size(),
                    style.passed(of.size(), failed(of).size())))
        .toList();
  }

  private List<CheckedChannel> failedChannels() {
    var all = new ArrayList<>(failed(websites));
    all.addAll(failed(accounts));
    return all;
  }

  private static List<CheckedChannel> inOrder(List<CheckedChannel> channels) {
    return channels.stream()
        .sorted(
            Comparator.comparing(CircularFigures::order).thenComparing(CheckedChannel::identity))
        .toList();
  }

  private static String order(CheckedChannel channel) {
    return switch (channel.getRegion()) {
      case CITY -> "0";
      case MUNICIPAL -> "1";
      default -> channel.regionCode().value();
    };
  }

  private static int rank(int index) {
    return index < 0 ? Integer.MAX_VALUE : index;
  }
}
