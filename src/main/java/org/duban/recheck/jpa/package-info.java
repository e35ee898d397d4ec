/** Where re-checks are kept. */
@NullMarked
package org.duban.recheck.jpa;

import org.jspecify.annotations.NullMarked;
