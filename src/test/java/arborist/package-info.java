/** Tests of the whole: its rooms, its licences, and what tests need from the machine. */
@NullMarked
package arborist;

import org.jspecify.annotations.NullMarked;
