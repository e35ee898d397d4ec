/**
 * The first page after signing in: what is due, what others have, how far the quarter has come.
 *
 * <p>It stands above the features, because it shows a little of each and none of them needs it; it
 * changes nothing and owns no table.
 */
@NullMarked
package org.duban.home;

import org.jspecify.annotations.NullMarked;
