package org.duban.inspection;

/**
 * What the quarter's page shows of a stage.
 *
 * @param textKey key of its name in the text bundles
 * @param value the count, e.g. {@code 12/12}, or the number of a document
 * @param wordKey key of the word below, with {@code fact} as its only argument
 * @param fact what stands in the word; empty when nothing does
 * @param tone green, amber, red, violet, blue or grey
 * @param to page that shows the rows behind it, without leading slash; empty when there is none
 * @param current whether this is where the quarter stands
 */
public record StageCard(
    String textKey,
    String value,
    String wordKey,
    String fact,
    String tone,
    String to,
    boolean current) {}
