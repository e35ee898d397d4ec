/** Where the checks are kept. */
@NullMarked
package org.duban.registercheck.jpa;

import org.jspecify.annotations.NullMarked;
