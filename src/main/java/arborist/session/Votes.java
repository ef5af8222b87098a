package arborist.session;

import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says why a run chose what it chose, and a vote by how many. */
final class Votes {
    private static final Words WORDS = Words.of(Votes.class);
    /** As the rules of a vote give their reason: {@code 18 has 10 votes; next is 6 with 2.}, once: has votes 10. */
    private static final Pattern COUNTED =
            Pattern.compile("(?s).* has (?:votes (\\d{1,9})|(\\d{1,9}) votes?); next is .* with (\\d{1,9})\\.");

    private Votes() {}

    static String why(Change.SetRun set, Tree after) {
        String reason = Because.sentence(set.reason());
        if (set.answer() == null) {
            return reason;
        }
        Matcher counted = COUNTED.matcher(set.reason() == null ? "" : set.reason());
        if (counted.matches()) {
            return reason + " " + wonBy(Integer.parseInt(Objects.requireNonNullElse(counted.group(1), counted.group(2)))
                    - Integer.parseInt(counted.group(3)));
        }
        // A reason that is no count says itself why: a verifier's word goes before any vote.
        return reason.isEmpty() ? count(set, after) : reason;
    }

    /** The answers as they were read, where nobody gave a reason; two that are written alike are one. */
    private static String count(Change.SetRun set, Tree after) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        int all = 0;
        for (Id id : after.sampleOrder()) {
            SampleState sample = after.samples().get(id);
            String answer = sample == null ? null : vote(sample, set.run());
            if (answer != null) {
                votes.merge(answer, 1, Integer::sum);
                all++;
            }
        }
        Integer winner = votes.remove(set.answer());
        if (winner == null || all < 2) {
            return "";
        }
        List<Map.Entry<String, Integer>> others = new ArrayList<>(votes.entrySet());
        int samples = all;
        return others.stream().max(Comparator.comparingInt(Map.Entry::getValue))
                .map(next -> WORDS.say("votes.most-and-next", winner, samples, Brief.quoted(next.getKey()),
                        next.getValue()) + " " + wonBy(winner - next.getValue()))
                .orElseGet(() -> WORDS.say("votes.most", winner, samples));
    }

    private static @Nullable String vote(SampleState sample, Id run) {
        return sample.sample().run().equals(run) && !sample.struck() && sample.sample().status().counts()
                && sample.reading() != null ? sample.reading().answer() : null;
    }

    private static String wonBy(int margin) {
        if (margin < 0) {
            return WORDS.say("votes.not-most");
        }
        return margin == 0 ? WORDS.say("votes.tie") : WORDS.say("votes.won-by", margin);
    }
}
