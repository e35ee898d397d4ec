/**
 * What every feature speaks: values, refusals, the office's clock and working days.
 *
 * <p>Nothing here knows a feature, a page or the process engine, so that everything may use it.
 */
@NullMarked
package org.duban.shared;

import org.jspecify.annotations.NullMarked;
