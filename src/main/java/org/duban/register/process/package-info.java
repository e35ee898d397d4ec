/** What the product does by itself while a record form is under way. */
@NullMarked
package org.duban.register.process;

import org.jspecify.annotations.NullMarked;
