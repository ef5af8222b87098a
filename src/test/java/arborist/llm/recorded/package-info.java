@NullMarked
package arborist.llm.recorded;

import org.jspecify.annotations.NullMarked;
