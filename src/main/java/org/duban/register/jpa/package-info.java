/** Where the register is kept. */
@NullMarked
package org.duban.register.jpa;

import org.jspecify.annotations.NullMarked;
