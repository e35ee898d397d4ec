/**
 * The administrators' side of the seam: which models run, and what an uploaded model may hold.
 *
 * <p>A model is code. The engine evaluates parts of it while it deploys, so nothing of an upload
 * reaches the engine before {@link org.duban.workflow.deployment.ModelVetting} has read it with the
 * JDK's own parser and found every element, attribute and value on a list. Only that class can make
 * a {@link org.duban.workflow.deployment.VettedModel}, and only such a model can be deployed.
 */
@NullMarked
package org.duban.workflow.deployment;

import org.jspecify.annotations.NullMarked;
