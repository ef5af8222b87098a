/** What models are told: templates that come with the program and that users can change. */
@NullMarked
package arborist.reason.prompt;

import org.jspecify.annotations.NullMarked;
