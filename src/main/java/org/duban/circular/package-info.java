/**
 * The circular 通报 of a quarter: its figures, its text, its number, its receipts.
 *
 * <p>A circular freezes the rows it counts when it is drafted, and its text holds placeholders
 * instead of numbers. So what was reviewed, signed and issued is one thing, a figure cannot
 * contradict an attachment (T01 to T08), and a later change needs a correction with a number of its
 * own.
 */
@NullMarked
package org.duban.circular;

import org.jspecify.annotations.NullMarked;
