package org.duban.register;

import java.util.List;
import java.util.Optional;

/** The dictionary of platforms. */
public interface Platforms {

  Optional<PlatformEntry> find(Platform platform);

  /** The name of a platform; its letters when the dictionary does not hold it. */
  default String nameOf(Platform platform) {
    return find(platform).map(PlatformEntry::getName).orElse(platform.letters());
  }

  /** All platforms in the order of the dictionary. */
  List<PlatformEntry> list();

  void add(PlatformEntry entry);
}
