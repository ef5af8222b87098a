package arborist.ui.kit;

import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.trace.Id;
import arborist.trace.Run;
import arborist.words.Named;
import arborist.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names the runs of one problem so that they can be told apart: by the strategy as people call it, then by model, then by the
 * parameters in which runs of the same strategy and model differ, and by a number where they differ in nothing. One that a lesson made
 * is told by what the lesson calls it.
 */
public final class RunNames {
    private static final Words WORDS = Words.of(RunNames.class);

    private RunNames() {}

    /**
     * A run's name in two parts.
     *
     * @param strategy such as {@code Tree of Thoughts, beam}
     * @param details such as {@code gpt-4 · keep 5}; empty where there is nothing to add
     * @param detailsFirst whether the details tell more than the strategy, and come first where both stand in a line
     */
    public record Name(String strategy, String details, boolean detailsFirst) {
        public Name(String strategy, String details) {
            this(strategy, details, false);
        }

        /** Both parts in one line. */
        public String line() {
            return details.isEmpty() ? strategy
                    : detailsFirst ? details + " · " + strategy : strategy + " · " + details;
        }
    }

    /** The same for two short lines, one below the other: what a lesson calls a run stands in the first. */
    public static Map<Id, Name> inTwoLines(List<Run> runs) {
        List<SaidOfRun> all = runs.stream().map(SaidOfRun::of).toList();
        LessonTitles titles = titles(all);
        Map<Id, Name> names = new HashMap<>(names(all));
        for (SaidOfRun said : all) {
            if (said.mark() != null) {
                Name name = Objects.requireNonNull(names.get(said.run().id()));
                String title = titles.title(said.mark());
                String rest = name.details.replace(title + ", ", "");
                names.put(said.run().id(), new Name(title, rest + " · " + name.strategy));
            }
        }
        return names;
    }

    /** A name for each run, by its id. */
    public static Map<Id, Name> of(List<Run> runs) {
        return of(runs, SaidOfRun::of);
    }

    /** @param reading is done once for each run: there may be thousands, and what they say of themselves may be long */
    static Map<Id, Name> of(List<Run> runs, Function<Run, SaidOfRun> reading) {
        return names(runs.stream().map(reading).toList());
    }

    private static Map<Id, Name> names(List<SaidOfRun> all) {
        LessonTitles titles = titles(all);
        Map<SaidOfRun.Kind, List<SaidOfRun>> alike =
                all.stream().collect(Collectors.groupingBy(SaidOfRun::kind, LinkedHashMap::new, Collectors.toList()));
        Map<Id, Name> names = new HashMap<>();
        for (List<SaidOfRun> some : alike.values()) {
            Set<String> differing = differing(some);
            Map<SaidOfRun.Twin, List<SaidOfRun>> twins =
                    some.stream().collect(Collectors.groupingBy(SaidOfRun::twin));
            for (List<SaidOfRun> same : twins.values()) {
                for (int i = 0; i < same.size(); i++) {
                    SaidOfRun said = same.get(i);
                    List<String> details = details(said, titles, differing);
                    if (same.size() > 1) {
                        details.add(WORDS.say("run-names.number", i + 1));
                    }
                    names.put(said.run().id(),
                            new Name(strategy(said.run()), String.join(" · ", details), said.mark() != null));
                }
            }
        }
        return names;
    }

    private static List<String> details(SaidOfRun said, LessonTitles titles, Set<String> differing) {
        List<String> details = new ArrayList<>();
        Run run = said.run();
        // First, so that it is the last to be cut where there is little room.
        if (run.oracle()) {
            details.add(oracle());
        }
        if (said.mark() != null) {
            details.add(titles.line(said.mark()));
        }
        if (run.model() != null) {
            details.add(model(run.model()));
        }
        // What tells a lesson's runs apart is the lesson's own name of each.
        if (said.mark() == null) {
            differing.forEach(key -> details.add(
                    WORDS.named("run-names.parameter", key).replace('_', ' ') + " " + value(said.parameters(), key)));
        }
        return details;
    }

    private static LessonTitles titles(List<SaidOfRun> all) {
        return LessonTitles.of(all.stream().flatMap(said -> Stream.ofNullable(said.mark())).toList());
    }

    /** The mark of a run that reads the known answer: its figures are no measure of what a technique can do without it. */
    public static String oracle() {
        return WORDS.say("run-names.oracle");
    }

    /** What that mark means, in a sentence. */
    public static String oracleMeans() {
        return WORDS.say("run-names.oracle-means");
    }

    /** A run's strategy as people call it. */
    public static String strategy(Run run) {
        return switch (run.strategy()) {
            case "omegaprm" -> "OmegaPRM";
            case "unknown" -> WORDS.say("run-names.unnamed-search");
            default -> Techniques.named(run.strategy()).map(Technique::title).orElse(run.strategy());
        };
    }

    /** The parameters that not all of the runs have alike, in the order in which they are told. */
    private static Set<String> differing(List<SaidOfRun> runs) {
        JsonNode first = runs.getFirst().parameters();
        Set<String> keys = new LinkedHashSet<>();
        runs.forEach(said -> said.parameters().fieldNames().forEachRemaining(keys::add));
        keys.removeIf(key -> runs.stream()
                .allMatch(said -> Objects.equals(first.get(key), said.parameters().get(key))));
        return keys;
    }

    private static String value(JsonNode parameters, String key) {
        JsonNode value = parameters.get(key);
        return value == null ? WORDS.say("run-names.not-set")
                : !value.isTextual() ? value.toString()
                : key.equals("scorer") ? Named.shown(value.textValue()) : value.textValue();
    }

    /** A server's models are called without blanks; a name with blanks is that of a solver of the program's own. */
    private static String model(String name) {
        return name.indexOf(' ') < 0 ? name : Named.shown(name);
    }
}
