/** What the product does by itself in the course of a rectification; one class a service task. */
@NullMarked
package org.duban.rectification.process;

import org.jspecify.annotations.NullMarked;
