/**
 * 流转操作: what people may do with a task besides finishing it. The engine knows nothing of it: a task
 * stays where the diagram put it, only the hands and the signatures change (decision 0008).
 */
@NullMarked
package org.duban.workflow.handling;

import org.jspecify.annotations.NullMarked;
