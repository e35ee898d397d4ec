/** Where self-check reports are kept. */
@NullMarked
package org.duban.selfcheck.jpa;

import org.jspecify.annotations.NullMarked;
