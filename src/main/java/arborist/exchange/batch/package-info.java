/** Files of OpenAI's Batch API, which vLLM's {@code run-batch} and others read and write as well. */
@NullMarked
package arborist.exchange.batch;

import org.jspecify.annotations.NullMarked;
