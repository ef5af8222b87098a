package arborist.exchange.game24;

import arborist.exchange.Script;
import arborist.exchange.text.Row;
import arborist.trace.AnswerReading;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Sample;
import arborist.trace.SearchState;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Verdict;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what the search ended with: samples, their answers, and what the log's own check says of them. */
final class Ending {
    private static final Words WORDS = Words.of(Ending.class);
    private static final Words KEPT = Words.kept(Ending.class);
    private static final String RULE = "Answer:";
    private static final Pattern ANSWER = Pattern.compile("(?i)^\\s*answer:[ \\t]*+([^\\n\\r]*)");

    private final Script script;
    private final Id run;
    private final Consumer<String> remark;
    private final List<Id> chosen = new ArrayList<>();
    private @Nullable String answer;

    Ending(Script script, Id run, Consumer<String> remark) {
        this.script = script;
        this.run = run;
        this.remark = remark;
    }

    void tell(Puzzle puzzle, List<Id> kept) {
        if (!puzzle.last().equals(puzzle.rounds().getLast().after())) {
            remark.accept(
                    WORDS.say("ending.the-search-ends-with-other"));
        }
        Map<Id, String> texts = texts(kept);
        for (int i = 0; i < kept.size(); i++) {
            String text = texts.getOrDefault(kept.get(i), "");
            sample(i, kept.get(i), text);
            if (i < puzzle.infos().size()) {
                judge(puzzle.infos().get(i), i, kept.get(i), text);
            }
        }
        if (puzzle.infos().size() != kept.size()) {
            remark.accept(WORDS.say("ending.the-log-judges-ends-and", puzzle.infos().size(), kept.size()));
        }
        chosen.addAll(kept);
    }

    List<Id> chosen() {
        return chosen;
    }

    /** The answer of the best end, null where it has none. */
    @Nullable String answer() {
        return answer;
    }

    private void sample(int index, Id leaf, String text) {
        Id sample = script.ids().of("sample " + (index + 1));
        script.add(new Change.AddSample(new Sample(sample, run, leaf, index, Sample.Status.COMPLETE)));
        AnswerReading reading = reading(leaf, text);
        script.add(new Change.ReadAnswer(sample, reading));
        answer = index == 0 ? reading.answer() : answer;
    }

    private static AnswerReading reading(Id leaf, String text) {
        Matcher m = ANSWER.matcher(text);
        if (!m.find() || m.group(1).isBlank()) {
            return new AnswerReading(null, RULE, null, 0, 0);
        }
        String found = m.group(1).stripTrailing();
        return new AnswerReading(found, RULE, leaf, m.start(1), m.start(1) + found.length());
    }

    private void judge(Row info, int index, Id leaf, String text) {
        double r = info.number("r");
        if (Double.isNaN(r)) {
            remark.accept(WORDS.say("ending.the-logs-word-on-end", index + 1));
            return;
        }
        boolean right = r == 1;
        script.add(new Change.AddVerdict(
                new Verdict(script.ids().of("verdict " + (index + 1)), leaf, "log", "", Verdict.RIGHT,
                        right ? Verdict.Outcome.YES : Verdict.Outcome.NO, info.json(), TextVersion.of(text), false)));
        script.add(right
                ? new Change.SetSearch(leaf, SearchState.SOLVED, KEPT.say("ending.the-logs-check-found"))
                : new Change.SetSearch(leaf, SearchState.DEAD_END,
                        KEPT.say("ending.the-search-ended-here-and")));
    }

    private Map<Id, String> texts(List<Id> kept) {
        Map<Id, String> texts = new HashMap<>();
        kept.forEach(id -> texts.put(id, ""));
        script.drafts().forEach(draft -> {
            if (draft.change() instanceof Change.AddThought(Thought thought) && texts.containsKey(thought.id())) {
                texts.put(thought.id(), thought.text());
            }
        });
        return texts;
    }
}
