/** What the product does by itself while units check their lists. */
@NullMarked
package org.duban.registercheck.process;

import org.jspecify.annotations.NullMarked;
