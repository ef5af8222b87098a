@NullMarked
package arborist.llm.http;

import org.jspecify.annotations.NullMarked;
