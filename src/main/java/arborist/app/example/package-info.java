/** What a new user sees first: a search worked out by the program itself, and labelled so. */
@NullMarked
package arborist.app.example;

import org.jspecify.annotations.NullMarked;
