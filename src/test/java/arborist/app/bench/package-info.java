/** Tests of what benches measure on. */
@NullMarked
package arborist.app.bench;

import org.jspecify.annotations.NullMarked;
