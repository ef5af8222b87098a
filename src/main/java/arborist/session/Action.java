package arborist.session;

import arborist.trace.Id;
import org.jspecify.annotations.Nullable;

/**
 * One action of a user: a group of edits.
 *
 * @param undoes the group it takes back, null where it takes back none
 */
public record Action(Id group, @Nullable Id undoes) {}
