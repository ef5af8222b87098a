package arborist.app.command;

import arborist.reason.Choice;
import arborist.reason.Option;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Scorers;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The plans that a command line asks for: each technique with each model and seed, and the numbers and words that were chosen. */
final class RunPlans {
    private final CommandSpec spec;
    private final List<Plan.ModelName> models;
    private final @Nullable String scorer;
    private final List<Long> seeds;
    private final RunBudget budget;

    /**
     * @param spec of a command with {@link #addOptions these options}
     * @param scorer null for the one that suits
     * @param seeds none where the model may choose
     */
    RunPlans(CommandSpec spec, List<Plan.ModelName> models, @Nullable String scorer, List<Long> seeds,
            RunBudget budget) {
        this.spec = spec;
        this.models = models;
        this.scorer = scorer;
        this.seeds = seeds;
        this.budget = budget;
    }

    /** Gives the command an option for each number and word that can be chosen of a run. */
    static void addOptions(CommandSpec command) {
        for (Choice choice : Choice.values()) {
            command.addOption(OptionSpec.builder(choice.flag()).paramLabel("WORD").type(String.class)
                    .description(choice.explanation()).build());
        }
        for (Option option : Option.values()) {
            command.addOption(OptionSpec.builder(option.flag()).paramLabel("N").type(Double.class)
                    .description(option.explanation()).build());
        }
    }

    /** Those of one technique on a problem of a family: one for each model and seed. */
    List<Plan> of(Technique technique, String family) {
        List<Plan> plans = new ArrayList<>();
        for (Plan.ModelName name : models) {
            List<Long> wanted = seeds.isEmpty() ? Collections.singletonList(null) : seeds;
            for (Long seed : wanted) {
                plans.add(plan(technique, family, name, seed));
            }
        }
        return plans;
    }

    private Plan plan(Technique technique, String family, Plan.ModelName name, @Nullable Long seed) {
        String by = scorer != null || !technique.needsScorer() ? scorer
                : Scorers.standard(family, Plan.BUILT_IN.equals(name.preset()));
        return new Plan(technique.name(), family, name, by, seed, null, null, budget.each(),
                chosen(Techniques.defaults(technique, family)));
    }

    private Parameters chosen(Parameters defaults) {
        Parameters parameters = defaults;
        try {
            for (Option option : Option.values()) {
                Double value = spec.findOption(option.flag()).getValue();
                parameters = value == null ? parameters : option.with(parameters, value);
            }
            for (Choice choice : Choice.values()) {
                String word = spec.findOption(choice.flag()).getValue();
                parameters = word == null ? parameters : choice.with(parameters, word);
            }
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()).replaceAll("\\.$", ""));
        }
        return parameters;
    }

    /** @throws ParameterException where there is none of that name */
    Technique technique(String name) {
        return Techniques.named(name).orElseThrow(() -> wrong("There is no strategy \"" + name + "\"; there are "
                + String.join(", ", Techniques.all().stream().map(Technique::name).toList())));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
