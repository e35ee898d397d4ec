/** The home page and its place in the navigation. */
@NullMarked
package org.duban.home.web;

import org.jspecify.annotations.NullMarked;
