/**
 * The pages of administrators. They show what runs and let it be changed on purpose; the work of
 * the office itself is on the pages of the features.
 */
@NullMarked
package org.duban.administration.web;

import org.jspecify.annotations.NullMarked;
