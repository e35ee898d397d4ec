package org.duban.register.exchange;

/**
 * A row with what a person said about it.
 *
 * @param renames whether another name under the same code is a rename
 */
record RowToPlan(SheetRow row, boolean renames) {}
