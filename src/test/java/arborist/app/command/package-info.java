@NullMarked
package arborist.app.command;

import org.jspecify.annotations.NullMarked;
