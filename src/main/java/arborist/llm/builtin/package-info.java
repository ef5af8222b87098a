/** The built-in models behind the same ports as any server. */
@NullMarked
package arborist.llm.builtin;

import org.jspecify.annotations.NullMarked;
