@NullMarked
package arborist.llm;

import org.jspecify.annotations.NullMarked;
