/**
 * Lessons: Markdown files that a teacher writes, with runs, curves, claims and questions to the class in them. What stands here reads
 * and explains them; it shows nothing.
 */
@NullMarked
package arborist.lesson;

import org.jspecify.annotations.NullMarked;
