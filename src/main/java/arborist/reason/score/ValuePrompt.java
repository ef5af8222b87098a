package arborist.reason.score;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Asks the model, several times, how likely it is that a solution follows (Yao et al. 2023, section 3, "value"): {@code sure} counts 20,
 * {@code likely} 1, {@code impossible} 0.001, as in their code; the value is the sum.
 */
public final class ValuePrompt implements Evaluator {
    private static final Words KEPT = Words.kept(ValuePrompt.class);
    private static final String NOTHING = KEPT.say("value-prompt.nothing-said");
    static final Map<String, Double> VALUES = Map.of("impossible", 0.001, "likely", 1.0, "sure", 20.0);
    private static final Pattern WORD = Pattern.compile("\\b(impossible|likely|sure)\\b", Pattern.CASE_INSENSITIVE);

    private final Asker asker;
    private final Aim aim;
    private final Prompts prompts;
    private final Request.Sampling sampling;

    /** @param sampling how often it asks for one value, and how */
    public ValuePrompt(Asker asker, Aim aim, Prompts prompts, Request.Sampling sampling) {
        this.asker = asker;
        this.aim = aim;
        this.prompts = prompts;
        this.sampling = sampling;
    }

    @Override
    public Scorer scorer() {
        return new Scorer("value", asker.model().name(), false);
    }

    @Override
    public double sure() {
        return sampling.n() * 20.0;
    }

    @Override
    public List<Evaluation> evaluate(Sight sight, List<Node> thoughts) throws InterruptedException, RunEnded {
        return Together.all(thoughts.stream().<Together.Work<Evaluation>>map(n -> () -> value(sight, n)).toList());
    }

    private Evaluation value(Sight sight, Node node) throws InterruptedException, RunEnded {
        List<String> steps = sight.solution(node).stream().map(Node::text).toList();
        Asker.Heard heard = asker.hear("value", new Request(
                prompts.fill(aim.task(), aim.valuePrompt(steps), aim.words(steps)), "", sampling));
        List<String> words = new ArrayList<>();
        heard.choices().forEach(choice -> words.add(lastWord(choice.text())));
        double sum = words.stream().mapToDouble(w -> VALUES.getOrDefault(w, 0.0)).sum();
        return new Evaluation(sum, 0.0, sure(), Math.max(1, words.size()),
                words.stream().map(w -> KEPT.named("value-prompt", w)).collect(Collectors.joining(", ")));
    }

    /** The last of the three words in the text, since what stands before it is how the model came to it. */
    static String lastWord(String text) {
        String found = NOTHING;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            found = word.group(1).toLowerCase(Locale.ROOT);
        }
        return found;
    }
}
