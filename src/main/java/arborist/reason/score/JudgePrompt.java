package arborist.reason.score;

import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.reason.Aim;
import arborist.reason.Asker;
import arborist.reason.Evaluation;
import arborist.reason.Evaluator;
import arborist.reason.RunEnded;
import arborist.reason.Sight;
import arborist.reason.Together;
import arborist.reason.prompt.Prompts;
import arborist.trace.Node;
import arborist.trace.Scorer;
import arborist.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the model to judge a solution so far with a grade from 1 to 10; of several grades the mean counts. */
public final class JudgePrompt implements Evaluator {
    private static final Words KEPT = Words.kept(JudgePrompt.class);
    private static final double WORST = 1;
    private static final double BEST = 10;
    private static final Pattern GRADE =
            Pattern.compile("(?i)(?:grade|score|rating)\\W{0,20}(?:is\\W{0,5})?(10|[1-9])(?:\\.(\\d))?\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])(10|[1-9])(?:\\.(\\d))?(?![\\d.]*\\d)");

    private final Asker asker;
    private final Aim aim;
    private final Prompts prompts;
    private final Request.Sampling sampling;

    /** @param sampling how many grades it asks for, and how */
    public JudgePrompt(Asker asker, Aim aim, Prompts prompts, Request.Sampling sampling) {
        this.asker = asker;
        this.aim = aim;
        this.prompts = prompts;
        this.sampling = sampling;
    }

    @Override
    public Scorer scorer() {
        return new Scorer("judge", asker.model().name(), false);
    }

    @Override
    public double sure() {
        return BEST - 1;
    }

    @Override
    public List<Evaluation> evaluate(Sight sight, List<Node> thoughts) throws InterruptedException, RunEnded {
        return Together.all(thoughts.stream().<Together.Work<Evaluation>>map(n -> () -> judge(sight, n)).toList());
    }

    private Evaluation judge(Sight sight, Node node) throws InterruptedException, RunEnded {
        List<String> steps = sight.solution(node).stream().map(Node::text).toList();
        List<String> texts = asker
                .hear("judge", new Request(prompts.fill(aim.task(), "judge", aim.words(steps)), "", sampling))
                .choices().stream().map(Reply.Choice::text).toList();
        double[] grades = texts.stream().map(JudgePrompt::grade).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).toArray();
        double mean = grades.length == 0 ? WORST : Arrays.stream(grades).average().orElse(WORST);
        return new Evaluation(mean, WORST, BEST, Math.max(1, grades.length),
                grades.length == 0 ? KEPT.say("judge-prompt.no-grade-was-given") : String.join("\n\n", texts));
    }

    /** The last grade that is named so, else the last number from 1 to 10. */
    static OptionalDouble grade(String text) {
        OptionalDouble named = last(GRADE, text);
        return named.isPresent() ? named : last(NUMBER, text);
    }

    private static OptionalDouble last(Pattern pattern, String text) {
        OptionalDouble found = OptionalDouble.empty();
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            String tenth = m.group(2);
            found = OptionalDouble.of(Math.min(BEST,
                    Integer.parseInt(m.group(1)) + (tenth == null ? 0 : Integer.parseInt(tenth) / 10.0)));
        }
        return found;
    }
}
