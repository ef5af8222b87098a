package arborist.session;

import org.jspecify.annotations.Nullable;

/**
 * What undo and redo would do, in words for a menu.
 *
 * @param undo for example {@code Undo prune}, null where there is nothing to undo
 * @param redo for example {@code Redo prune}, null where there is nothing to redo
 */
public record UndoState(@Nullable String undo, @Nullable String redo) {}
