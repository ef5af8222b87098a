package arborist.learn;

import arborist.sapling.reward.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** Sets the ways of asking and choosing side by side on the same problems. */
final class Comparison {
    /** Of so many samples at most the rules are held against each other. */
    private static final int MANY = 16;

    private final String family;
    private final List<Trial> trials;
    private final List<Integer> counts;
    private final List<Kind> kinds;
    private final List<Figure> figures = new ArrayList<>();

    /**
     * @param counts of samples to choose from, in ascending order
     * @param kinds of the reward models that judged
     */
    Comparison(String family, List<Trial> trials, List<Integer> counts, List<Kind> kinds) {
        this.family = family;
        this.trials = List.copyOf(trials);
        this.counts = List.copyOf(counts);
        this.kinds = List.copyOf(kinds);
    }

    List<Figure> figures() {
        share("direct", Trial::direct);
        share("greedy", Trial::greedy);
        share("sample", t -> chosen(t, 1, List::getFirst));
        share("revision", Trial::revised);
        share("correction", Trial::corrected);
        share("revision, stopped", Comparison::stopped);
        share("second sample, stopped", t -> t.first(2).stream().anyMatch(Draw::right));
        for (int n : counts) {
            share("vote@" + n, t -> chosen(t, n, Choice::vote));
            share("pass@" + n, t -> t.first(n).stream().anyMatch(Draw::right));
            for (Kind kind : kinds) {
                share("best@" + n + " " + kind.model(), t -> chosen(t, n, d -> Choice.best(d, kind)));
                share("weighted@" + n + " " + kind.model(), t -> chosen(t, n, d -> Choice.weighted(d, kind)));
            }
        }
        int many = counts.stream().filter(n -> n <= MANY).max(Integer::compare).orElseThrow();
        paired("greedy - direct", Trial::greedy, Trial::direct);
        paired("correction - revision", Trial::corrected, Trial::revised);
        paired("correction - revision, stopped", Trial::corrected, Comparison::stopped);
        paired("correction - second sample, stopped", Trial::corrected,
                t -> t.first(2).stream().anyMatch(Draw::right));
        paired("vote@" + many + " - sample", t -> chosen(t, many, Choice::vote), t -> chosen(t, 1, List::getFirst));
        paired("vote@" + many + " - greedy", t -> chosen(t, many, Choice::vote), Trial::greedy);
        int most = counts.getLast();
        if (most > many) {
            paired("vote@" + most + " - vote@" + many, t -> chosen(t, most, Choice::vote),
                    t -> chosen(t, many, Choice::vote));
        }
        for (Kind kind : kinds) {
            paired("best@" + many + " " + kind.model() + " - vote@" + many,
                    t -> chosen(t, many, d -> Choice.best(d, kind)), t -> chosen(t, many, Choice::vote));
            paired("weighted@" + many + " " + kind.model() + " - vote@" + many,
                    t -> chosen(t, many, d -> Choice.weighted(d, kind)), t -> chosen(t, many, Choice::vote));
        }
        if (trials.stream().allMatch(t -> t.search() != null)) {
            searches();
        }
        return List.copyOf(figures);
    }

    /** A revision without feedback, of what the verifier did not find right: who corrects is stopped by it as well. */
    private static boolean stopped(Trial trial) {
        return trial.first(1).getFirst().right() || trial.revised();
    }

    /** A beam by the process reward model against rules that choose among samples that cost as much. */
    private void searches() {
        Predicate<Trial> beam = t -> search(t).right();
        Predicate<Trial> best =
                t -> Choice.best(t.worth(search(t).tokens(), Comparison::price), Kind.PROCESS).right();
        Predicate<Trial> vote = t -> Choice.vote(t.worth(search(t).tokens(), draw -> draw.judged().tokens())).right();
        share("beam", beam);
        share("best at equal tokens", best);
        share("vote at equal tokens", vote);
        paired("beam - best at equal tokens", beam, best);
        paired("beam - vote at equal tokens", beam, vote);
        figures.add(Figure.plain(family, "tokens of a beam",
                trials.stream().mapToInt(t -> search(t).tokens()).average().orElse(Double.NaN), trials.size()));
        figures.add(Figure.plain(family, "samples for these tokens", trials.stream()
                .mapToInt(t -> t.worth(search(t).tokens(), Comparison::price).size()).average().orElse(Double.NaN),
                trials.size()));
    }

    private static Trial.Search search(Trial trial) {
        return Objects.requireNonNull(trial.search());
    }

    private static int price(Draw draw) {
        return draw.tokens(Kind.PROCESS);
    }

    private static boolean chosen(Trial trial, int n, Function<List<Draw>, Draw> rule) {
        return rule.apply(trial.first(n)).right();
    }

    private void share(String name, Predicate<Trial> right) {
        figures.add(Figure.share(family, name, trials.stream().map(right::test).toList()));
    }

    private void paired(String name, Predicate<Trial> one, Predicate<Trial> other) {
        figures.add(Figure.paired(family, name, trials.stream().map(one::test).toList(),
                trials.stream().map(other::test).toList()));
    }
}
