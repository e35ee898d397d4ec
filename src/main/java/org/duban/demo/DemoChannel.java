package org.duban.demo;

import java.util.List;
import org.duban.shared.UnitCode;

/**
 * A channel of the demo's register.
 *
 * @param code identification code, empty when none was ever printed
 * @param platform letters, empty for a website
 * @param name the name that holds now
 * @param otherNames further names that lists printed for it (T04)
 * @param synthetic whether it was made up
 * @param identity what printed rows find it by; unique
 */
public record DemoChannel(
    String code,
    String platform,
    String name,
    List<String> otherNames,
    UnitCode unit,
    boolean synthetic,
    String identity) {

  public boolean isWebsite() {
    return platform.isEmpty();
  }
}
