package arborist.vote;

import arborist.answer.equal.Equality;
import arborist.answer.equal.Form;
import arborist.trace.AnswerReading;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Run;
import arborist.trace.RunState;
import arborist.trace.SampleState;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the vote of a problem from its tree: all samples of all its runs, the oldest run first.
 *
 * <p>A sample is right where the verdict on its leaf says so; where there is none, or a person read its answer anew, where its
 * answer equals a known right one.
 */
public final class VoteReader {
    private static final String BY_PERSON = "person";

    private final Tree tree;
    private final Gold gold;
    private final Map<Id, Set<Id>> leaves;

    private VoteReader(Tree tree, List<String> gold, Equality equality) {
        this.tree = tree;
        this.gold = new Gold(gold, equality);
        leaves = tree.samples().values().stream().map(SampleState::sample)
                .collect(Collectors.groupingBy(s -> s.run(), Collectors.mapping(s -> s.leaf(), Collectors.toSet())));
    }

    /**
     * The vote; empty where the problem has no sample, or was taken back.
     *
     * @param form what an answer comes to: equal ones are one
     */
    public static Optional<Vote> read(Tree tree, Function<String, Form> form) {
        return read(tree, form, Equality.plain());
    }

    /**
     * The vote; empty where the problem has no sample, or was taken back.
     *
     * @param form what an answer comes to: equal ones are one
     * @param equality tells which formulas are the same
     */
    public static Optional<Vote> read(Tree tree, Function<String, Form> form, Equality equality) {
        if (tree.problem() == null || tree.removed()) {
            return Optional.empty();
        }
        VoteReader reader = new VoteReader(tree, tree.problem().gold(), equality);
        List<Voter> voters = reader.voters();
        if (voters.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Form> forms = new HashMap<>();
        Tally tally = Tally.count(voters.stream().map(Voter::ballot).toList(),
                answer -> forms.computeIfAbsent(answer, form), equality);
        return Optional.of(new Vote(tree.problem().id(), tree.problem().title(), voters, tally, reader.gold.first(),
                choice(tree.choices().get(Vote.CHOICE))));
    }

    private List<Voter> voters() {
        Map<Id, List<SampleState>> byRun = tree.samples().values().stream()
                .filter(s -> tree.live(s.sample().leaf()).isPresent())
                .collect(Collectors.groupingBy(s -> s.sample().run()));
        List<Voter> voters = new ArrayList<>();
        for (RunState run : tree.liveRuns()) {
            String setting = setting(run.run());
            byRun.getOrDefault(run.run().id(), List.of()).stream()
                    .sorted(Comparator.comparingInt(s -> s.sample().index()))
                    .forEach(state -> voters.add(voter(state, setting, voters.size())));
        }
        return voters;
    }

    private Voter voter(SampleState state, String setting, int place) {
        List<Node> steps = steps(state);
        Node leaf = steps.getLast();
        Ballot own = Ballot.of(state);
        boolean pruned = leaf.search().byPerson() && leaf.search().state() == SearchState.PRUNED;
        Ballot ballot = new Ballot(own.sample(), place, own.answer(),
                pruned ? Ballot.Standing.STRUCK : own.standing());
        Voter.Truth truth = truth(state, leaf);
        StepFindings findings = StepFindings.of(steps);
        return new Voter(ballot, truth, missed(ballot, truth, steps), setting,
                steps.stream().mapToInt(n -> n.text().length()).sum(), findings.probability(), findings.scores());
    }

    private Voter.Truth truth(SampleState state, Node leaf) {
        AnswerReading reading = state.reading();
        Optional<Verdict.Outcome> verdict = leaf.verdict(Verdict.RIGHT).map(Verdict::outcome)
                .filter(outcome -> outcome != Verdict.Outcome.UNDECIDED);
        boolean anew = reading != null && reading.rule().equals(BY_PERSON) && gold.isKnown();
        if (verdict.isPresent() && !anew) {
            return verdict.get() == Verdict.Outcome.YES ? Voter.Truth.RIGHT : Voter.Truth.WRONG;
        }
        if (!gold.isKnown()) {
            return Voter.Truth.UNKNOWN;
        }
        String answer = reading == null ? null : reading.answer();
        return answer != null && gold.is(answer) ? Voter.Truth.RIGHT : Voter.Truth.WRONG;
    }

    private Optional<String> missed(Ballot ballot, Voter.Truth truth, List<Node> steps) {
        boolean silent = ballot.answer().isEmpty();
        if (!ballot.standing().isSpent() || truth == Voter.Truth.UNKNOWN || !silent && truth == Voter.Truth.RIGHT) {
            return Optional.empty();
        }
        String text = text(steps);
        Optional<String> found = gold.missedIn(text, ballot.standing() != Ballot.Standing.CUT_OFF);
        // Somebody who saw the solution found it right, though nothing was read: what it ends with is meant.
        return found.isEmpty() && truth == Voter.Truth.RIGHT
                ? Optional.of(text.strip().substring(text.strip().lastIndexOf('\n') + 1)) : found;
    }

    /** Its own path: without the question, and without what belongs to an earlier sample of its run. */
    private List<Node> steps(SampleState state) {
        List<Node> path = tree.path(state.sample().leaf());
        Set<Id> others = leaves.getOrDefault(state.sample().run(), Set.of());
        int from = path.size() - 1;
        while (from > 1 && !others.contains(path.get(from - 1).id())) {
            from--;
        }
        return path.subList(from, path.size());
    }

    /** What it says, without reasoning that was shown before an answer. */
    private static String text(List<Node> steps) {
        boolean answers = steps.stream().anyMatch(n -> n.thought().reasoning().solves());
        return steps.stream().filter(n -> !answers || n.thought().reasoning().solves()).map(Node::text)
                .collect(Collectors.joining("\n"));
    }

    private static String setting(Run run) {
        return String.join(" · ", run.strategy(), String.valueOf(run.model()), settings(run.parameters().json()),
                String.valueOf(run.promptVersion()), String.valueOf(run.prompts()));
    }

    /** Parameters that change what a sample is a sample of: not the seed, and not what may be spent. */
    private static String settings(String json) {
        try {
            JsonNode parameters = new JsonMapper().readTree(json);
            return parameters instanceof ObjectNode all ? all.remove(List.of("seed", "limits")).toString() : json;
        } catch (JsonProcessingException e) {
            return json;
        }
    }

    private static Optional<String> choice(@Nullable String json) {
        try {
            return json == null ? Optional.empty()
                    : Optional.of(new JsonMapper().readTree(json)).filter(n -> n.isTextual()).map(n -> n.asText());
        } catch (JsonProcessingException e) {
            // A choice that another program wrote in another way is none.
            return Optional.empty();
        }
    }
}
