package org.duban.worklist;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.workflow.lists.DueBucket;
import org.duban.workflow.lists.ReadMark;
import org.duban.workflow.lists.Stage;
import org.duban.workflow.lists.TaskFilter;
import org.duban.workflow.lists.TaskList;
import org.duban.workflow.lists.TaskQuery;
import org.duban.workflow.lists.TaskSort;
import org.jspecify.annotations.Nullable;

/**
 * The state of a list, as it stands in the address of the page. Whatever a hand wrote there is
 * read: what has no meaning is named and left out.
 *
 * @param named the list; null when the address names none
 * @param page from 1
 * @param unknown names of the parameters that have no meaning
 */
public record ListAddress(
    @Nullable TaskList named, TaskFilter filter, TaskSort sort, int page, List<String> unknown) {
  /** Rows of one page. */
  public static final int ROWS = 25;

  private static final int LAST_PAGE = TaskQuery.REACH / ROWS;

  public ListAddress {
    unknown = List.copyOf(unknown);
  }

  /** A list without filters, from its first row. */
  public static ListAddress of(TaskList list) {
    return new ListAddress(list, TaskFilter.NONE, TaskSort.DUE, 1, List.of());
  }

  /** Reads the parameters of an address; a missing or empty one narrows nothing. */
  public static ListAddress read(Map<String, String> parameters) {
    var reader = new Reader(parameters, new ArrayList<>());
    return new ListAddress(
        reader.value("list", name -> TaskList.ofAddress(name).orElseThrow()),
        new TaskFilter(
            reader.value("stage", Stage::parse),
            reader.value("unit", UnitCode::new),
            reader.value("county", UnitCode::new),
            reader.value("quarter", Quarter::parse),
            reader.value("due", name -> DueBucket.valueOf(name.toUpperCase(Locale.ROOT))),
            reader.value("read", name -> ReadMark.valueOf(name.toUpperCase(Locale.ROOT))),
            parameters.getOrDefault("text", "")),
        Optional.ofNullable(
                reader.value("sort", name -> TaskSort.valueOf(name.toUpperCase(Locale.ROOT))))
            .orElse(TaskSort.DUE),
        Optional.ofNullable(reader.value("page", ListAddress::pageOf)).orElse(1),
        reader.unknown());
  }

  /** Reads what {@link #toString} wrote. */
  public static ListAddress parse(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
      }
    }
    return read(parameters);
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException editedByHand) {
      return "";
    }
  }

  /** Reads what a task page was given by {@link #from}; anything else is no list. */
  public static Optional<ListAddress> ofFrom(String from) {
    try {
      String query = new String(Base64.getUrlDecoder().decode(from), StandardCharsets.UTF_8);
      return Optional.of(parse(query)).filter(address -> address.named() != null);
    } catch (IllegalArgumentException editedByHand) {
      return Optional.empty();
    }
  }

  private static int pageOf(String text) {
    int page = Integer.parseInt(text);
    if (page < 1 || page > LAST_PAGE) {
      throw new IllegalArgumentException("page " + text);
    }
    return page;
  }

  /** The list; one's own unless the address names another. */
  public TaskList list() {
    return named == null ? TaskList.MINE : named;
  }

  /** The page as a query. */
  public TaskQuery query() {
    return new TaskQuery(list(), filter, sort, (page - 1) * ROWS, ROWS);
  }

  /** The same list and filters from another row on. */
  public ListAddress onPage(int other) {
    return new ListAddress(named, filter, sort, other, List.of());
  }

  /** Another list with the same filters. */
  public ListAddress on(TaskList other) {
    return new ListAddress(other, filter, sort, 1, List.of());
  }

  /** The same list narrowed differently. */
  public ListAddress narrowed(TaskFilter other) {
    return new ListAddress(named, other, sort, 1, List.of());
  }

  /**
   * What a task page is given, so that it leads back here and on to the next task: a parameter with
   * its {@code &}, of letters and digits alone, because it travels inside another address.
   */
  public String from() {
    return "&from="
        + Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The parameters as they stand in the address, without a question mark. */
  @Override
  public String toString() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("list", list().getAddress());
    parameters.put("stage", text(filter.stage()));
    parameters.put("unit", text(filter.unit()));
    parameters.put("county", text(filter.county()));
    parameters.put("quarter", text(filter.quarter()));
    parameters.put("due", filter.due() == null ? "" : filter.due().getAddress());
    parameters.put("read", filter.read() == null ? "" : filter.read().getAddress());
    parameters.put("text", filter.text());
    parameters.put("sort", sort == TaskSort.DUE ? "" : sort.name().toLowerCase(Locale.ROOT));
    parameters.put("page", page == 1 ? "" : String.valueOf(page));
    return parameters.entrySet().stream()
        .filter(parameter -> !parameter.getValue().isEmpty())
        .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String text(@Nullable Object value) {
    return value instanceof UnitCode code ? code.value() : value == null ? "" : value.toString();
  }

  private record Reader(Map<String, String> parameters, List<String> unknown) {
    <T> @Nullable T value(String name, Function<String, T> reading) {
      String text = parameters.getOrDefault(name, "").strip();
      if (text.isEmpty()) {
        return null;
      }
      try {
        return reading.apply(text);
      } catch (RuntimeException editedByHand) {
        unknown.add(name);
        return null;
      }
    }
  }
}
