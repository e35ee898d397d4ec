package org.duban.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.register.ChannelState;
import org.duban.register.PlatformEntry;

/** What words of other systems' exports mean here (states: domain/register.md). */
final class SourceWords {
  /** The mark of a website where others name a platform. */
  static final String WEBSITE = "";

  private static final Map<String, ChannelState> STATES =
      Map.ofEntries(
          Map.entry("正常", ChannelState.NORMAL),
          Map.entry("运行", ChannelState.NORMAL),
          Map.entry("正常运行", ChannelState.NORMAL),
          Map.entry("在运行", ChannelState.NORMAL),
          // Offline for a while, the website stays on the list that is counted.
          Map.entry("临时下线", ChannelState.NORMAL),
          Map.entry("迁移", ChannelState.MIGRATED),
          Map.entry("删除", ChannelState.DELETED),
          Map.entry("注销", ChannelState.CANCELLED),
          Map.entry("已注销", ChannelState.CANCELLED),
          Map.entry("关停", ChannelState.CANCELLED),
          Map.entry("已关停", ChannelState.CANCELLED),
          Map.entry("永久下线", ChannelState.CANCELLED),
          Map.entry("已发关停公告", ChannelState.CLOSURE_ANNOUNCED),
          Map.entry("冻结期", ChannelState.FROZEN),
          Map.entry("冻结", ChannelState.FROZEN));

  private static final Map<String, String> OTHER_NAMES =
      Map.of("微信", "WX", "微博", "XL", "头条", "TT", "头条号", "TT", "视频号", "SP", "客户端", "AP");

  private final Map<String, String> platforms = new HashMap<>();

  SourceWords(List<PlatformEntry> dictionary) {
    for (String website : List.of("网站", "政府网站", "门户网站", "部门网站", "专项网站", "门户", "非门户")) {
      platforms.put(website, WEBSITE);
    }
    platforms.put(WEBSITE, WEBSITE);
    platforms.putAll(OTHER_NAMES);
    for (PlatformEntry entry : dictionary) {
      platforms.put(entry.getName(), entry.getLetters());
      platforms.put(entry.getLetters(), entry.getLetters());
    }
  }

  /** The state; empty when the word is none. No word means a list of running channels. */
  Optional<ChannelState> state(String word) {
    return word.isEmpty()
        ? Optional.of(ChannelState.NORMAL)
        : Optional.ofNullable(STATES.get(word));
  }

  /** The platform's letters, {@link #WEBSITE} for a website; empty when the word is neither. */
  Optional<String> platform(String word) {
    return Optional.ofNullable(platforms.get(word));
  }
}
