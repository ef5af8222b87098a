package arborist.exchange.game24;

import arborist.exchange.BadRecord;
import arborist.exchange.text.Row;
import arborist.trace.Attributes;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One puzzle of the log.
 *
 * @param question the four numbers
 * @param last what the search ended with
 * @param infos what the log says of each of these, fewer where it says less
 * @param usage what was used up to the end of this puzzle, null where untold
 * @param rest the puzzle without its rounds and ends
 */
record Puzzle(String question, List<Round> rounds, List<String> last, List<Row> infos, @Nullable UsageSoFar usage,
        Attributes rest) {
    private static final Words WORDS = Words.of(Puzzle.class);
    private static final Set<String> KNOWN = Set.of("steps", "ys", "infos");

    static Puzzle of(Row row) throws BadRecord {
        List<Round> rounds = new ArrayList<>();
        String question = "";
        for (Row step : row.rows("steps")) {
            question = rounds.isEmpty() ? step.text("x") : question;
            rounds.add(Round.of(step));
        }
        if (rounds.isEmpty()) {
            throw new BadRecord(WORDS.say("puzzle.the-puzzle-has-no-steps"));
        }
        UsageSoFar usage = row.has("usage_so_far") ? UsageSoFar.of(row.row("usage_so_far")) : null;
        return new Puzzle(question, rounds, row.has("ys") ? row.texts("ys") : rounds.getLast().after(),
                row.has("infos") ? row.rows("infos") : List.of(), usage, row.rest(KNOWN));
    }
}
