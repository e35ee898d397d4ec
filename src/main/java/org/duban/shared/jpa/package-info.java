/** Columns for the shared values, applied to every entity. */
@NullMarked
package org.duban.shared.jpa;

import org.jspecify.annotations.NullMarked;
