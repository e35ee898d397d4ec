package org.duban.selfcheck;

import org.duban.shared.UserId;

/**
 * Through whose hands a report went.
 *
 * @param clerk who wrote it
 * @param leader who sealed it
 * @param reviewer who received it for the office
 */
public record Hands(UserId clerk, UserId leader, UserId reviewer) {}
