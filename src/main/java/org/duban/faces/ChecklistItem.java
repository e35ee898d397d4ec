package org.duban.faces;

/**
 * One line of the tag {@code d:checklist}.
 *
 * @param done whether it is there
 * @param text what is asked for, in the page's language
 */
public record ChecklistItem(boolean done, String text) {}
