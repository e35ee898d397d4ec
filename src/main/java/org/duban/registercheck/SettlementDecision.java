package org.duban.registercheck;

import java.io.Serializable;

/**
 * What the office says of one discrepancy.
 *
 * @param verdict ACCEPTED or REJECTED
 * @param note why; must not be empty when rejected
 */
public record SettlementDecision(Settlement verdict, String note) implements Serializable {}
