/**
 * Tables go in and out of the register as files. What comes in is read with suspicion, shown as a
 * preview and applied in one transaction or not at all; what goes out comes in again unchanged.
 */
@NullMarked
package org.duban.register.exchange;

import org.jspecify.annotations.NullMarked;
