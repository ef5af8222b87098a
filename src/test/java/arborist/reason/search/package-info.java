@NullMarked
package arborist.reason.search;

import org.jspecify.annotations.NullMarked;
