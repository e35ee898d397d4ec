/**
 * 自查: what a unit reports of its own channels every quarter.
 *
 * <p>Every total is computed from the lines that the unit enters and is never typed, and what was
 * received but not handled must be explained; the published reports show why (T12, R28: parts that
 * do not add up to the total, 53 letters received and 46 handled with no word on the rest, a report
 * of the second quarter that says the first).
 */
@NullMarked
package org.duban.selfcheck;

import org.jspecify.annotations.NullMarked;
