package arborist.learn;

import arborist.sapling.file.Model;
import arborist.sapling.reward.Judge;
import arborist.sapling.reward.Kind;
import arborist.task.make.Distinct;
import arborist.task.make.HeldOut;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Measures a policy and its reward models on held-out problems of every family and level. */
public final class Evaluation {
    private static final List<Integer> COUNTS = List.of(1, 4, 16, 64);
    /** The level of arithmetic by which models of this kind are compared: as many operations. */
    private static final int PLAIN = 4;
    private static final int PLAIN_PROBLEMS = 200;
    /** Of each family, in the modes that say little beyond what the others do. */
    private static final int MODE_PROBLEMS = 150;

    private final Model policy;
    private final Map<Kind, Judge> judges;
    private final SideBySide sideBySide;

    /**
     * @param judges may lack any
     * @param watch is told how many problems are done, of how many
     */
    public Evaluation(Model policy, Map<Kind, Judge> judges, ExecutorService workers,
            BiConsumer<Integer, Integer> watch) {
        this.policy = policy;
        this.judges = Map.copyOf(judges);
        this.sideBySide = new SideBySide(workers, watch);
    }

    /**
     * All figures. No problem is drawn twice, so where a family has not so many held out they rest on fewer.
     *
     * @param problems of each family, its levels in turn
     * @param samples of each problem
     */
    public List<Figure> of(List<Maker> makers, int problems, int samples, long seed) throws InterruptedException {
        List<Figure> figures = new ArrayList<>();
        List<Trial> all = new ArrayList<>();
        List<Integer> counts = COUNTS.stream().filter(n -> n <= samples).toList();
        int done = 0;
        for (Maker maker : makers) {
            List<Integer> levels = IntStream.rangeClosed(1, maker.hardest()).boxed().toList();
            List<Made> drawn = Distinct.heldOut(maker, levels, problems, seed, made -> true);
            List<Trial> trials = trials(drawn, judges, samples, seed, done, makers.size() * problems);
            done += problems;
            figures.addAll(figures(maker.family(), trials, counts));
            List<Trial> known = trials.stream().filter(t -> !HeldOut.byTemplate(t.made())).toList();
            if (!known.isEmpty() && known.size() < trials.size()) {
                figures.addAll(figures(maker.family() + ", known kinds", known, counts));
                figures.addAll(figures(maker.family() + ", new kinds",
                        trials.stream().filter(t -> HeldOut.byTemplate(t.made())).toList(), counts));
            }
            for (int level = 1; level <= maker.hardest(); level++) {
                int one = level;
                List<Trial> some = trials.stream().filter(t -> t.made().level() == one).toList();
                figures.add(Figure.share(maker.family() + " " + level, "greedy",
                        some.stream().map(Trial::greedy).toList()));
                figures.add(Figure.share(maker.family() + " " + level, "direct",
                        some.stream().map(Trial::direct).toList()));
                figures.add(Figure.mean(maker.family() + " " + level, "samples",
                        some.stream().map(Trial::rightShare).toList()));
            }
            all.addAll(trials);
            if (maker.family().equals("arithmetic")) {
                figures.addAll(plain(maker, seed));
            }
        }
        figures.addAll(figures("all", all, counts));
        figures.addAll(modes(all, seed));
        return figures;
    }

    /** What worked examples and proposals are worth, on the first problems of each family. */
    private List<Figure> modes(List<Trial> trials, long seed) throws InterruptedException {
        Map<String, List<Trial>> families = trials.stream().collect(
                Collectors.groupingBy(t -> t.made().family(), LinkedHashMap::new, Collectors.toList()));
        families.replaceAll((_, of) -> of.subList(0, Math.min(MODE_PROBLEMS, of.size())));
        int of = families.values().stream().mapToInt(List::size).sum();
        ThreadLocal<Modes> modes = ThreadLocal.withInitial(() -> new Modes(policy));
        List<Figure> figures = new ArrayList<>();
        List<ModeTrial> all = new ArrayList<>();
        for (var family : families.entrySet()) {
            List<Trial> some = family.getValue();
            List<ModeTrial> found = sideBySide.each(some.size(),
                    i -> modes.get().of(some.get(i), seed + i * 10_000L), all.size(), of);
            figures.addAll(new ModeFigures(family.getKey(), found).figures());
            all.addAll(found);
        }
        figures.addAll(new ModeFigures("all", all).figures());
        return figures;
    }

    /** Arithmetic of four operations without brackets, by the policy alone. */
    private List<Figure> plain(Maker maker, long seed) throws InterruptedException {
        List<Made> drawn = Distinct.heldOut(maker, List.of(PLAIN), PLAIN_PROBLEMS, seed,
                made -> !made.question().contains("("));
        List<Trial> trials = trials(drawn, Map.of(), 1, seed, 0, drawn.size());
        String name = maker.family() + " " + PLAIN + ", no brackets";
        return List.of(Figure.share(name, "greedy", trials.stream().map(Trial::greedy).toList()),
                Figure.share(name, "direct", trials.stream().map(Trial::direct).toList()),
                Figure.mean(name, "samples", trials.stream().map(Trial::rightShare).toList()));
    }

    private List<Figure> figures(String name, List<Trial> trials, List<Integer> counts) {
        List<Figure> figures = new ArrayList<>(
                new Comparison(name, trials, counts, judges.keySet().stream().sorted().toList()).figures());
        List<List<Draw>> some = trials.stream().map(t -> t.first(4)).toList();
        judges.keySet().stream().sorted().filter(kind -> kind != Kind.OUTCOME)
                .forEach(kind -> figures.addAll(StepAuc.of(name, kind, some)));
        return figures;
    }

    private List<Trial> trials(List<Made> problems, Map<Kind, Judge> by, int samples, long seed, int before, int of)
            throws InterruptedException {
        ThreadLocal<Trials> trials = ThreadLocal.withInitial(() -> new Trials(policy, by, samples));
        return sideBySide.each(problems.size(), i -> trials.get().of(problems.get(i), seed + i * 10_000L), before, of);
    }
}
