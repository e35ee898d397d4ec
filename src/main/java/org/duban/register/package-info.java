/**
 * The register 备案台账: every website and account that a unit runs. It is the base of every count
 * (requirement Z01), so a channel enters it, changes and leaves it only by a filing or by a settled
 * discrepancy, and an identification code that contradicts its unit or platform cannot enter.
 */
@NullMarked
package org.duban.register;

import org.jspecify.annotations.NullMarked;
