package arborist.label.auto;

import arborist.label.Rating;
import arborist.label.Solution;
import arborist.llm.LanguageModel;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Asks a model to judge all steps of a solution, in one call. */
public final class JudgeLabeller implements Labeller {
    private static final Words KEPT = Words.kept(JudgeLabeller.class);
    private final LanguageModel model;
    private final Prompt prompt;
    private final Request.Sampling sampling;

    /** @param prompt with gaps for {@code question} and the numbered {@code steps} */
    public JudgeLabeller(LanguageModel model, Prompt prompt, Request.Sampling sampling) {
        this.model = model;
        this.prompt = prompt;
        this.sampling = sampling;
    }

    @Override
    public String annotator() {
        return "judge " + model.name();
    }

    @Override
    public String purpose() {
        return "judge";
    }

    @Override
    public String model() {
        return model.name();
    }

    @Override
    public Found label(Tree tree, Solution solution, Map<Id, StepFound> known) throws InterruptedException {
        Problem problem = tree.problem();
        if (problem == null) {
            return Found.nothing(KEPT.say("any.there-is-no-problem"));
        }
        Reply reply = model.answer(new Request(
                prompt.of(problem, Map.of("question", problem.question(), "steps", numbered(solution))), "", sampling),
                _ -> {
                });
        if (reply.choices().isEmpty()) {
            return new Found(Map.of(), Optional.empty(), reply.calls(), Optional.ofNullable(reply.trouble()),
                    KEPT.say("judge-labeller.the-model-said-nothing"));
        }
        JudgeReply said = JudgeReply.of(reply.choices().getFirst().text(), solution.steps().size());
        Map<Id, StepFound> found = new LinkedHashMap<>();
        for (int i = 0; i < solution.steps().size(); i++) {
            found.put(solution.steps().get(i).id(),
                    new StepFound(said.ratings().getOrDefault(i, Rating.MISSING), OptionalDouble.empty(), ""));
        }
        boolean silent = said.ratings().isEmpty() && said.first().isEmpty();
        return new Found(found, said.first(), reply.calls(), Optional.empty(),
                silent ? KEPT.say("judge-labeller.the-models-reply-names-no") : "");
    }

    private static String numbered(Solution solution) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String step : solution.texts()) {
            text.append(++number).append(". ").append(step.strip()).append('\n');
        }
        return text.toString().strip();
    }
}
