package org.duban.register.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.people.UnitKind;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;

/**
 * The words of tables. They are Chinese whatever language the pages speak, since files go between
 * offices; the first word is the one that we write ourselves.
 */
final class Vocabulary {
  private static final Map<ChannelState, List<String>> STATES = new LinkedHashMap<>();
  private static final Map<ChannelKind, List<String>> KINDS = new LinkedHashMap<>();
  private static final Map<UnitKind, List<String>> UNIT_KINDS = new LinkedHashMap<>();

  static {
    STATES.put(ChannelState.NORMAL, List.of("正常", "正常运行", "在运行"));
    STATES.put(ChannelState.MIGRATED, List.of("迁移", "已迁移"));
    STATES.put(ChannelState.DELETED, List.of("删除", "已删除"));
    STATES.put(ChannelState.CANCELLED, List.of("注销", "已注销"));
    STATES.put(ChannelState.CLOSURE_ANNOUNCED, List.of("已发关停公告"));
    STATES.put(ChannelState.FROZEN, List.of("冻结期", "冻结"));
    KINDS.put(ChannelKind.WEBSITE, List.of("政府网站", "网站"));
    KINDS.put(ChannelKind.ACCOUNT, List.of("政务新媒体", "新媒体", "新媒体账号", "账号"));
    UNIT_KINDS.put(UnitKind.CITY, List.of("市", "市级", "地级市"));
    UNIT_KINDS.put(UnitKind.COUNTY, List.of("县市区", "县", "区", "县级市", "县（市、区）"));
    UNIT_KINDS.put(UnitKind.MUNICIPAL_DEPARTMENT, List.of("市直部门", "市级部门"));
    UNIT_KINDS.put(UnitKind.COUNTY_DEPARTMENT, List.of("县级部门", "县直部门"));
    UNIT_KINDS.put(UnitKind.TOWN, List.of("乡镇（街道）", "乡镇", "乡", "镇", "街道"));
  }

  private Vocabulary() {}

  static Optional<ChannelState> state(String word) {
    return find(STATES, word);
  }

  static String word(ChannelState state) {
    return STATES.getOrDefault(state, List.of("")).get(0);
  }

  static Optional<ChannelKind> kind(String word) {
    return find(KINDS, word);
  }

  static String word(ChannelKind kind) {
    return KINDS.getOrDefault(kind, List.of("")).get(0);
  }

  static Optional<UnitKind> unitKind(String word) {
    return find(UNIT_KINDS, word);
  }

  static String word(UnitKind kind) {
    return UNIT_KINDS.getOrDefault(kind, List.of("")).get(0);
  }

  static Optional<Boolean> yes(String word) {
    return word.equals("是") || word.equals("否") ? Optional.of(word.equals("是")) : Optional.empty();
  }

  /** All words that mean one of the values, as a sentence lists them. */
  static String states() {
    return first(STATES);
  }

  static String kinds() {
    return first(KINDS);
  }

  static String unitKinds() {
    return first(UNIT_KINDS);
  }

  private static <E> String first(Map<E, List<String>> words) {
    return String.join("、", words.values().stream().map(w -> w.get(0)).toList());
  }

  private static <E> Optional<E> find(Map<E, List<String>> words, String word) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
