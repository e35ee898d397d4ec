/** What the product does by itself in the re-check process. */
@NullMarked
package org.duban.recheck.process;

import org.jspecify.annotations.NullMarked;
