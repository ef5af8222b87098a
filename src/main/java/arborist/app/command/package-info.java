/** The command line: a small class for each subcommand; none of them loads JavaFX, save the benches that measure it. */
@NullMarked
package arborist.app.command;

import org.jspecify.annotations.NullMarked;
