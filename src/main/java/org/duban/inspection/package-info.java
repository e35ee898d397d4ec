/**
 * What is inspected in a quarter, by which rules, what was found, and what the verdict is.
 *
 * <p>A cycle freezes what it looks at: the channel as it stood when the list was drawn, the
 * indicator set of its time, the draw with its seed. Everything printed later is counted over these
 * rows, so that no later change of the register can change an old circular.
 */
@NullMarked
package org.duban.inspection;

import org.jspecify.annotations.NullMarked;
