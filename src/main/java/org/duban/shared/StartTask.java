package org.duban.shared;

/**
 * Something to be done once the schema and the engine are there, before the server answers. It runs
 * outside any transaction and begins its own; when it throws, the server does not start.
 */
public interface StartTask {
  /** Tasks of smaller order run before the shipped models are deployed, all others after. */
  int MODELS_DEPLOYED = 10;

  /** Small numbers first. */
  int order();

  void run();
}
