/**
 * Tests of the models themselves: their style, their every path, their every rule. The models are
 * tested as files, without the features, because an administrator may replace a file.
 */
@NullMarked
package org.duban.workflow.models;

import org.jspecify.annotations.NullMarked;
