package org.duban.reconciliation.web;

import org.duban.reconciliation.ComparedField;

/**
 * One particular of a channel on three sides, in words.
 *
 * @param differs whether a side that says something says something else than another
 */
public record SideRow(
    ComparedField field, String here, String national, String provincial, boolean differs) {}
