package arborist.label.auto;

import arborist.label.Answers;
import arborist.label.Truth;
import arborist.llm.LanguageModel;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.trace.Problem;
import arborist.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets a model finish a solution that was begun, several times, and counts how often the answer is right. */
public final class Rollouts {
    private static final Words KEPT = Words.kept(Rollouts.class);
    private static final String BETWEEN = "\n";

    private final LanguageModel model;
    private final Prompt prompt;
    private final Request.Sampling sampling;

    /**
     * @param prompt asks for a solution; what was begun is the beginning of the model's own answer
     * @param sampling with as many samples as there are to be rollouts
     */
    public Rollouts(LanguageModel model, Prompt prompt, Request.Sampling sampling) {
        this.model = model;
        this.prompt = prompt;
        this.sampling = sampling;
    }

    /**
     * What became of the rollouts from one place.
     *
     * @param of how many came
     * @param trouble why fewer came than were wanted, empty where all did
     */
    record Counted(int right, int of, List<Reply.Call> calls, Optional<Trouble> trouble) {
        double share() {
            return (double) right / of;
        }

        StepFound found() {
            return StepFound.share(share(), KEPT.say("rollouts.right", right, of));
        }
    }

    /** As annotators are named. */
    String name() {
        return model.name() + " k=" + sampling.n();
    }

    String modelName() {
        return model.name();
    }

    Counted from(Problem problem, Answers answers, List<String> begun) throws InterruptedException {
        return count(ask(problem, begun), answers);
    }

    /** Asks for them; may be done on many threads at once. */
    Reply ask(Problem problem, List<String> begun) throws InterruptedException {
        String text = begun.isEmpty() ? "" : String.join(BETWEEN, begun) + BETWEEN;
        return model.answer(new Request(prompt.of(problem, Map.of("question", problem.question())), text, sampling),
                _ -> {
                });
    }

    /** A rollout that comes to no answer is not right. */
    Counted count(Reply reply, Answers answers) {
        List<Reply.Choice> choices = reply.choices();
        int right = (int) choices.stream().filter(choice -> isRight(choice, answers)).count();
        return new Counted(right, choices.size(), reply.calls(), Optional.ofNullable(reply.trouble()));
    }

    private boolean isRight(Reply.Choice choice, Answers answers) {
        String thought = model.abilities().stepwise() ? choice.thinking() + BETWEEN : "";
        return answers.read(thought + choice.text()).map(answers::truth).orElse(Truth.WRONG) == Truth.RIGHT;
    }
}
