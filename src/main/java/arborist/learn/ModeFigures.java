package arborist.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Says what worked examples are worth, and proposals of next steps against steps that are sampled one by one. */
final class ModeFigures {
    private final String family;
    private final List<ModeTrial> trials;
    private final List<Figure> figures = new ArrayList<>();

    ModeFigures(String family, List<ModeTrial> trials) {
        this.family = family;
        this.trials = List.copyOf(trials);
    }

    List<Figure> figures() {
        share("few-shot greedy", ModeTrial::fewShot);
        share("few-shot sample", ModeTrial::fewShotSample);
        paired("few-shot greedy - greedy", ModeTrial::fewShot, t -> t.plain().greedy());
        paired("few-shot sample - sample", ModeTrial::fewShotSample, t -> t.plain().first(1).getFirst().right());
        mean("proposed steps valid", t -> t.proposed().validShare());
        mean("sampled steps valid", t -> t.sampled().validShare());
        difference("proposed - sampled steps valid", t -> t.proposed().validShare(), t -> t.sampled().validShare());
        mean("proposed steps reachable", t -> t.proposed().reachableShare());
        mean("sampled steps reachable", t -> t.sampled().reachableShare());
        difference("proposed - sampled steps reachable", t -> t.proposed().reachableShare(),
                t -> t.sampled().reachableShare());
        share("any proposed step reachable", t -> t.proposed().anyReachable());
        share("any of as many sampled steps reachable", t -> t.sampled().anyReachable());
        paired("any proposed - any sampled step reachable", t -> t.proposed().anyReachable(),
                t -> t.sampled().anyReachable());
        plain("steps of a proposal", t -> t.proposed().judged().size());
        plain("tokens of a proposal", t -> t.proposed().tokens());
        plain("tokens of as many sampled steps", t -> t.sampled().tokens());
        return List.copyOf(figures);
    }

    private void share(String name, Predicate<ModeTrial> right) {
        figures.add(Figure.share(family, name, trials.stream().map(right::test).toList()));
    }

    private void paired(String name, Predicate<ModeTrial> one, Predicate<ModeTrial> other) {
        figures.add(Figure.paired(family, name, trials.stream().map(one::test).toList(),
                trials.stream().map(other::test).toList()));
    }

    private void mean(String name, ToDoubleFunction<ModeTrial> share) {
        figures.add(Figure.mean(family, name, each(share)));
    }

    private void difference(String name, ToDoubleFunction<ModeTrial> one, ToDoubleFunction<ModeTrial> other) {
        figures.add(Figure.difference(family, name, each(one), each(other)));
    }

    private void plain(String name, ToDoubleFunction<ModeTrial> value) {
        figures.add(Figure.plain(family, name, trials.stream().mapToDouble(value).average().orElse(Double.NaN),
                trials.size()));
    }

    private List<Double> each(ToDoubleFunction<ModeTrial> share) {
        return trials.stream().map(share::applyAsDouble).toList();
    }
}
