package arborist.ui.kit;

import arborist.lesson.RunMark;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.trace.Id;
import arborist.trace.Run;
import arborist.words.Named;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Names the runs of one problem so that they can be told apart: by the strategy as people call it, then by model, then by the
 * parameters in which runs of the same strategy and model differ, and by a number where they differ in nothing. One that a lesson made
 * is told by what the lesson calls it.
 */
public final class RunNames {
    private static final Words WORDS = Words.of(RunNames.class);
    private static final JsonMapper JSON = new JsonMapper();

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
        Map<Id, Name> names = new HashMap<>(of(runs));
        for (Run run : runs) {
            RunMark.in(run.attributes()).ifPresent(mark -> {
                Name name = Objects.requireNonNull(names.get(run.id()));
                String title = title(mark, runs);
                String rest = name.details.replace(title + ", ", "");
                names.put(run.id(), new Name(title, rest + " · " + name.strategy));
            });
        }
        return names;
    }

    /** A name for each run, by its id. */
    public static Map<Id, Name> of(List<Run> runs) {
        Map<Id, Name> names = new HashMap<>();
        for (Run run : runs) {
            List<Run> alike = runs.stream().filter(r -> same(r, run)).toList();
            List<String> details = new ArrayList<>();
            // First, so that it is the last to be cut where there is little room.
            if (run.oracle()) {
                details.add(oracle());
            }
            Optional<RunMark> mark = RunMark.in(run.attributes());
            mark.ifPresent(made -> details.add(marked(made, runs)));
            if (run.model() != null) {
                details.add(model(run.model()));
            }
            if (mark.isEmpty()) {
                differing(alike).forEach(key -> details
                        .add(WORDS.named("run-names.parameter", key).replace('_', ' ') + " " + value(run, key)));
            }
            // What tells a lesson's runs apart is the lesson's own name of each.
            List<Run> twins = alike.stream().filter(r -> RunMark.in(r.attributes()).equals(mark)
                    && (mark.isPresent() || parameters(r).equals(parameters(run)))).toList();
            if (twins.size() > 1) {
                details.add(WORDS.say("run-names.number", twins.indexOf(run) + 1));
            }
            names.put(run.id(), new Name(strategy(run), String.join(" · ", details), mark.isPresent()));
        }
        return names;
    }

    /** The short one, where no other run of the problem has the same. */
    private static String title(RunMark mark, List<Run> runs) {
        return runs.stream().flatMap(run -> RunMark.in(run.attributes()).stream())
                .noneMatch(other -> !other.title().equals(mark.title())
                        && other.shortTitle().equals(mark.shortTitle())) ? mark.shortTitle() : mark.title();
    }

    /** What a lesson calls a run, and which time it was where there were several. */
    private static String marked(RunMark mark, List<Run> runs) {
        List<RunMark> all = runs.stream().flatMap(run -> RunMark.in(run.attributes()).stream()).toList();
        boolean once = all.stream().noneMatch(other -> other.block().equals(mark.block())
                && other.lesson().equals(mark.lesson()) && other.time() != mark.time());
        String title = title(mark, runs);
        return once ? WORDS.say("run-names.lesson", title, mark.number())
                : WORDS.say("run-names.lesson-time", title, mark.number(), mark.time());
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

    private static boolean same(Run a, Run b) {
        return a.strategy().equals(b.strategy()) && Objects.equals(a.model(), b.model());
    }

    /** The parameters that not all of the runs have alike, in the order in which they are told. */
    private static Set<String> differing(List<Run> runs) {
        Set<String> keys = new LinkedHashSet<>();
        for (Run run : runs) {
            for (Map.Entry<String, JsonNode> parameter : parameters(run).properties()) {
                String key = parameter.getKey();
                if (runs.stream().anyMatch(r -> !parameter.getValue().equals(parameters(r).get(key)))) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    private static String value(Run run, String key) {
        JsonNode value = parameters(run).get(key);
        return value == null ? WORDS.say("run-names.not-set")
                : !value.isTextual() ? value.toString()
                : key.equals("scorer") ? Named.shown(value.textValue()) : value.textValue();
    }

    /** A server's models are called without blanks; a name with blanks is that of a solver of the program's own. */
    private static String model(String name) {
        return name.indexOf(' ') < 0 ? name : Named.shown(name);
    }

    /** Of a run that was begun here: the numbers, and what scored and with which seed. */
    private static JsonNode ofPlan(JsonNode plan, ObjectNode numbers) {
        ObjectNode all = numbers.deepCopy();
        for (String name : List.of("scorer", "seed", "from")) {
            if (plan.path(name).isValueNode()) {
                all.set(name, plan.path(name));
            }
        }
        return all;
    }

    private static JsonNode parameters(Run run) {
        try {
            JsonNode said = JSON.readTree(run.parameters().json());
            return said.path("parameters") instanceof ObjectNode own ? ofPlan(said, own) : said;
        } catch (JsonProcessingException e) {
            // A name can do without them; the inspector shows them as they are.
            return JSON.createObjectNode();
        }
    }
}
