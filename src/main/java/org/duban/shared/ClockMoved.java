package org.duban.shared;

import java.time.Duration;

/**
 * The demo's clock was moved. Nobody fires it in production.
 *
 * @param offset what is to be added to the machine's clock; negative when the demo lives in the
 *     past
 */
public record ClockMoved(Duration offset) {}
