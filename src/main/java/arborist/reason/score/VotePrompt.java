package arborist.reason.score;

import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.reason.Aim;
import arborist.reason.Asker;
import arborist.reason.Evaluation;
import arborist.reason.Evaluator;
import arborist.reason.RunEnded;
import arborist.reason.Sight;
import arborist.reason.prompt.Prompts;
import arborist.trace.Node;
import arborist.trace.Scorer;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows the model all candidates side by side and counts how often each is voted for (Yao et al. 2023, section 3, "vote"). */
public final class VotePrompt implements Evaluator {
    private static final Words KEPT = Words.kept(VotePrompt.class);
    private static final Pattern CHOICE =
            Pattern.compile("(?i)\\b(?:choice|candidate|best)\\W{0,20}(?:is\\W{0,5})?(\\d{1,4})");
    private static final int UNREAD = -1;

    private final Asker asker;
    private final Aim aim;
    private final Prompts prompts;
    private final Request.Sampling sampling;

    /** @param sampling how many votes it asks for, and how */
    public VotePrompt(Asker asker, Aim aim, Prompts prompts, Request.Sampling sampling) {
        this.asker = asker;
        this.aim = aim;
        this.prompts = prompts;
        this.sampling = sampling;
    }

    @Override
    public Scorer scorer() {
        return new Scorer("vote", asker.model().name(), false);
    }

    @Override
    public double sure() {
        return sampling.n();
    }

    @Override
    public List<Evaluation> evaluate(Sight sight, List<Node> thoughts) throws InterruptedException, RunEnded {
        StringBuilder candidates = new StringBuilder();
        for (int i = 0; i < thoughts.size(); i++) {
            candidates.append("Choice ").append(i + 1).append(":\n");
            sight.solution(thoughts.get(i)).forEach(step -> candidates.append(step.text()).append('\n'));
            candidates.append('\n');
        }
        Map<String, String> words = new HashMap<>(aim.words(List.of()));
        words.put("candidates", candidates.toString().strip());
        List<Integer> votes = asker.hear("vote", new Request(prompts.fill(aim.task(), "vote", words), "", sampling))
                .choices().stream().map(Reply.Choice::text).map(text -> choice(text, thoughts.size())).toList();
        List<Evaluation> evaluations = new ArrayList<>();
        for (int i = 0; i < thoughts.size(); i++) {
            int place = i;
            long count = votes.stream().filter(v -> v == place).count();
            evaluations.add(new Evaluation(count, 0.0, (double) sampling.n(), Math.max(1, votes.size()),
                    KEPT.say("vote-prompt.of-votes-among", count, votes.size(), thoughts.size())));
        }
        return evaluations;
    }

    /** The candidate, from 0, that a vote names last; -1 where it names none of them. */
    static int choice(String text, int candidates) {
        int found = UNREAD;
        Matcher choice = CHOICE.matcher(text);
        while (choice.find()) {
            int number = Integer.parseInt(choice.group(1));
            found = number >= 1 && number <= candidates ? number - 1 : found;
        }
        return found;
    }
}
