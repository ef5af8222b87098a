package arborist.reason;

import arborist.trace.AnswerReading;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A solution is whole where its last line begins with "Answer: ", and right where the answer is the one that is wanted. */
public record PlainAim(String question, String wanted) implements Aim {
    private static final String MARK = "Answer: ";

    @Override
    public String task() {
        return "free";
    }

    @Override
    public boolean complete(List<String> steps) {
        return !steps.isEmpty() && steps.getLast().startsWith(MARK);
    }

    @Override
    public String nextPrompt(List<String> steps) {
        return "propose";
    }

    @Override
    public String valuePrompt(List<String> steps) {
        return "value";
    }

    @Override
    public Map<String, String> words(List<String> steps) {
        return Map.of("question", question, "steps", String.join("\n", steps));
    }

    @Override
    public AnswerReading read(List<Node> sample) {
        String text = sample.getLast().text();
        return text.startsWith(MARK)
                ? new AnswerReading(text.substring(MARK.length()), MARK, sample.getLast().id(), MARK.length(),
                        text.length())
                : new AnswerReading(null, "none", null, 0, 0);
    }

    @Override
    public Optional<Verdict> right(Node leaf, AnswerReading reading) {
        return reading.answer() == null ? Optional.empty()
                : Optional.of(new Verdict(Id.random(), leaf.id(), "test", "1", Verdict.RIGHT,
                        wanted.equals(reading.answer()) ? Verdict.Outcome.YES : Verdict.Outcome.NO, "compared",
                        leaf.wording().version(), false));
    }

    @Override
    public List<Verdict> judge(List<Node> steps) {
        return List.of();
    }

    @Override
    public Critic critic(String feedback) {
        return new Critic() {
            @Override
            public boolean oracle() {
                return false;
            }

            @Override
            public List<String> faults(Attempt attempt) {
                return List.of();
            }

            @Override
            public boolean passes(Attempt attempt) {
                return attempt.passes();
            }
        };
    }

    @Override
    public boolean oracle() {
        return false;
    }
}
