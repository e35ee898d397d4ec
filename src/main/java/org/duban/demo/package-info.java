/**
 * The demo: six published quarters of one city, with made-up channels up to the printed totals.
 *
 * <p>Facts come from the city's circulars; what had to be made up is marked 合成 and never bears the
 * name of a real body. Nothing of this runs unless {@code duban.demo} is true.
 */
@NullMarked
package org.duban.demo;

import org.jspecify.annotations.NullMarked;
