package org.duban.shared;

/**
 * Something to be done once the schema and the engine are there, before the server answers. It runs
 * outside any transaction and begins its own; when it throws, the server does not start.
 */
public interface StartTask {
  /** Small numbers first. */
  int order();

  void run();
}
