/** What a person prefers, kept between two starts of the program as a small JSON file. */
@NullMarked
package arborist.settings;

import org.jspecify.annotations.NullMarked;
