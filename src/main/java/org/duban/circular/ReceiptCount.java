package org.duban.circular;

/**
 * How many units a circular was sent to, and how many of them confirmed.
 *
 * @param circular key of the circular
 */
public record ReceiptCount(String circular, long sent, long received) {}
