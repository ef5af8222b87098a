/** Many runs together: a set of problems under several strategies, models and seeds. */
@NullMarked
package arborist.reason.set;

import org.jspecify.annotations.NullMarked;
