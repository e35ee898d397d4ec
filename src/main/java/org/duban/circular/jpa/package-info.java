/** Where circulars, numbers, receipts and printed totals are kept. */
@NullMarked
package org.duban.circular.jpa;

import org.jspecify.annotations.NullMarked;
