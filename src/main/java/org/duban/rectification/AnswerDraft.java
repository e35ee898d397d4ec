package org.duban.rectification;

/**
 * An answer as a page hands it in.
 *
 * @param seenVersion version of the item that the page showed
 */
public record AnswerDraft(long itemId, long seenVersion, Answer answer) {}
