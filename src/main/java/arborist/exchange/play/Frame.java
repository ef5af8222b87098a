package arborist.exchange.play;

import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a film.
 *
 * @param number from 1
 * @param tree the problem after it
 * @param edits what happened since the frame before
 * @param to after how many edits it is over
 * @param about the thought that it is about, null where it is about none
 * @param turn whether the search takes a turn there
 * @param settles whether the turn is that something was found right or wrong
 */
record Frame(int number, Tree tree, List<Edit> edits, int to, Teller.Words words, @Nullable Id about,
        boolean turn, boolean settles) {}
