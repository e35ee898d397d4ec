/** What the product does by itself in the self-check process. */
@NullMarked
package org.duban.selfcheck.process;

import org.jspecify.annotations.NullMarked;
