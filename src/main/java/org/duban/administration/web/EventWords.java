package org.duban.administration.web;

import org.duban.faces.Texts;

/** What an event is called in the trail. */
final class EventWords {
  private EventWords() {}

  /** The event's words; its name in the code where it has none. */
  static String of(String event) {
    String key = "administration_audit.text." + event;
    return Texts.has(key) ? Texts.of(key) : event;
  }
}
