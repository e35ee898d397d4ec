/**
 * 复核: what an inspector finds of each problem that a unit says it has rectified.
 *
 * <p>A machine looks first and only hints; a person decides every problem, another person confirms
 * the whole, and nobody decides on their own unit. What is not rectified counts as failed again
 * (B12) and opens the next round.
 */
@NullMarked
package org.duban.recheck;

import org.jspecify.annotations.NullMarked;
