package arborist.exchange.game24;

import arborist.exchange.Script;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.SearchState;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells the rounds of a search in the order in which they happened: expand, propose, value, prune. */
final class Search {
    private static final Words WORDS = Words.of(Search.class);
    private static final Words KEPT = Words.kept(Search.class);
    private static final Scorer SCORER = new Scorer("value prompt", "", false);

    private final Script script;
    private final Id run;
    private final LogName name;
    private final Consumer<String> remark;

    Search(Script script, Id run, LogName name, Consumer<String> remark) {
        this.script = script;
        this.run = run;
        this.name = name;
        this.remark = remark;
    }

    /** A thought and the log's own text for the path up to it. */
    private record Kept(Id thought, String text) {}

    /** Tells all rounds; gives what the last one kept, best first. */
    List<Id> rounds(List<Round> rounds, Id root) {
        List<Kept> kept = List.of(new Kept(root, ""));
        for (int i = 0; i < rounds.size(); i++) {
            Round round = rounds.get(i);
            if (!round.before().equals(kept.stream().map(Kept::text).toList())) {
                remark.accept(WORDS.say("search.round-does-not-go-on", i + 1));
            }
            kept = round(round, i + 1, kept, root);
        }
        return kept.stream().map(Kept::thought).toList();
    }

    private List<Kept> round(Round round, int number, List<Kept> before, Id root) {
        List<Id> frontier = frontier(round, before, root);
        frontier.stream().distinct().forEach(id -> script.add(new Change.SetSearch(id, SearchState.EXPANDED, null)));
        List<Thought> candidates = propose(round, number, frontier, root);
        for (int i = 0; i < candidates.size(); i++) {
            value(round.values()[i], candidates.get(i), number, i);
        }
        int[] ranking = round.ranking();
        boolean[] keep = new boolean[candidates.size()];
        List<Kept> kept = new ArrayList<>();
        for (int i : round.kept()) {
            if (i == Round.NOBODY) {
                remark.accept(WORDS.say("search.round-keeps-a-text-that", number));
            } else {
                keep[i] = true;
                kept.add(new Kept(candidates.get(i).id(), round.candidates().get(i)));
            }
        }
        if (!round.isGreedy() && "greedy".equals(name.select())) {
            remark.accept(WORDS.say("search.round-keeps-other-candidates-than", number));
        }
        for (int rank = 0; rank < ranking.length; rank++) {
            if (!keep[ranking[rank]]) {
                script.add(new Change.SetSearch(candidates.get(ranking[rank]).id(), SearchState.PRUNED,
                        KEPT.say("search.round-rank-of-by-value", number, rank + 1, ranking.length,
                                round.after().size())));
            }
        }
        return kept;
    }

    /** The thoughts that the round's own list of kept texts stands for: by position, else by text, else the question. */
    private static List<Id> frontier(Round round, List<Kept> before, Id root) {
        List<String> texts = before.stream().map(Kept::text).toList();
        int[] listed = new int[before.size()];
        for (int i = 0; i < listed.length; i++) {
            listed[i] = i;
        }
        int[] found = round.before().equals(texts) ? listed : Round.find(round.before(), texts, listed);
        List<Id> frontier = new ArrayList<>();
        for (int i : found) {
            frontier.add(i == Round.NOBODY ? root : before.get(i).thought());
        }
        return frontier;
    }

    private List<Thought> propose(Round round, int number, List<Id> frontier, Id root) {
        int[] parents = round.parents();
        List<Thought> candidates = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            String path = round.candidates().get(i);
            Id parent = root;
            String text = path;
            if (parents[i] == Round.NOBODY) {
                remark.accept(WORDS.say("search.candidate-of-round-continues-no", i + 1, number));
            } else if (!frontier.get(parents[i]).equals(root)) {
                parent = frontier.get(parents[i]);
                text = path.substring(round.before().get(parents[i]).length());
            }
            Id id = script.ids().of("round " + number + "/candidate " + (i + 1));
            Thought thought = Thought.of(id, script.problem(), parent, run, kind(text), text);
            candidates.add(thought);
            script.add(new Change.AddThought(thought));
        }
        return candidates;
    }

    private void value(double value, Thought thought, int number, int i) {
        if (Double.isNaN(value)) {
            remark.accept(WORDS.say("search.candidate-of-round-has-no", i + 1, number));
            return;
        }
        int readings = name.readings() == null ? 1 : Math.max(1, name.readings());
        boolean known = name.readings() != null && "value".equals(name.evaluate()) && value >= 0
                && value <= Values.MOST * readings;
        Double least = known ? Double.valueOf(0) : null;
        @Nullable Double most = known ? Double.valueOf(Values.MOST * readings) : null;
        script.add(new Change.AddScore(new Score(script.ids().of("round " + number + "/value " + (i + 1)), thought.id(),
                SCORER,
                value, least, most, true, readings, known ? Values.evidence(value, readings) : "", Score.Scope.PATH,
                TextVersion.of(thought.text()))));
    }

    private static Kind kind(String text) {
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("answer:") ? Kind.ANSWER : Kind.STEP;
    }
}
