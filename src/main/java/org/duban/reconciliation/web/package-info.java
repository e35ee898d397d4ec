/** Pages of the reconciliation. */
@NullMarked
package org.duban.reconciliation.web;

import org.jspecify.annotations.NullMarked;
