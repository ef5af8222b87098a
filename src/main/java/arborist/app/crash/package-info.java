/** What is made of an error that nobody foresaw: a sentence, and a report that holds nothing of the person's own. */
@NullMarked
package arborist.app.crash;

import org.jspecify.annotations.NullMarked;
