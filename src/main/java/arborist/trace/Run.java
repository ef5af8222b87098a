package arborist.trace;

import org.jspecify.annotations.Nullable;

/**
 * One technique applied to one problem: enough to understand it, and to go on with it after the program was closed.
 *
 * @param strategy for example {@code cot}, {@code self-consistency}, {@code tot-beam}; {@code unknown} where a log tells none
 * @param parameters a JSON object of the strategy's parameters
 * @param promptVersion which version of the prompts, null where a log tells none
 * @param prompts the prompts' own text, null where a log tells none
 * @param model the model's name, null where a log tells none
 * @param parent the run this one went on from or belongs to, null where none
 * @param programVersion which Arborist started or imported it
 * @param oracle whether something in it reads the gold answer
 */
public record Run(
        Id id,
        Id problem,
        String strategy,
        Attributes parameters,
        @Nullable String promptVersion,
        @Nullable ContentHash prompts,
        @Nullable String model,
        @Nullable Long seed,
        @Nullable Id parent,
        String programVersion,
        boolean oracle,
        Attributes attributes) {}
