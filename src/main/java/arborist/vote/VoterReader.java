package arborist.vote;

import arborist.answer.equal.Equality;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads one sample of a problem as a vote. It stays good while no sample is added and no right answer changes; it remembers which
 * answers are right, so it is for one thread.
 *
 * <p>A sample is right where the verdict on its leaf says so; where there is none, or a person read its answer anew, where its
 * answer equals a known right one.
 */
final class VoterReader {
    private static final String BY_PERSON = "person";

    private final Gold gold;
    private final Map<Id, Set<Id>> leaves;
    private final TokenShares tokens = new TokenShares();
    private final Opinions opinions;

    VoterReader(Tree tree, List<String> gold, Equality equality, Opinions opinions) {
        this.gold = new Gold(gold, equality);
        this.opinions = opinions;
        leaves = tree.samples().values().stream().map(SampleState::sample)
                .collect(Collectors.groupingBy(s -> s.run(), Collectors.mapping(s -> s.leaf(), Collectors.toSet())));
        tree.samples().values().stream().filter(s -> tree.live(s.sample().leaf()).isPresent())
                .sorted(Comparator.comparingInt(s -> s.sample().index()))
                .forEach(s -> tokens.add(s.sample().id(), steps(tree, s)));
    }

    /** A known right answer. */
    Optional<String> gold() {
        return gold.first();
    }

    /**
     * The sample as a vote.
     *
     * @param place among the samples it is counted with, from 0
     */
    Voter voter(Tree tree, SampleState state, String setting, int place) {
        List<Node> path = tree.path(state.sample().leaf());
        int from = own(path, state);
        List<Node> steps = path.subList(from, path.size());
        Node leaf = steps.getLast();
        Ballot own = Ballot.of(state);
        boolean pruned = leaf.search().byPerson() && leaf.search().state() == SearchState.PRUNED;
        Ballot ballot = new Ballot(own.sample(), place, own.answer(),
                pruned ? Ballot.Standing.STRUCK : own.standing());
        Optional<Verdict.Outcome> verdict = verdict(state, leaf);
        Voter.Truth truth = truth(state, verdict);
        String answer = state.reading() == null ? null : state.reading().answer();
        boolean decided = verdict.isPresent() || answer == null || !gold.isUndecided(answer);
        StepFindings findings = StepFindings.of(steps);
        return new Voter(ballot, truth, missed(ballot, truth, steps), setting, oracle(tree, state),
                steps.stream().mapToInt(n -> n.text().length()).sum(), tokens.of(tree, own.sample(), steps),
                findings.probability(),
                findings.scores(), decided,
                Slip.first(path, from, opinions));
    }

    private static boolean oracle(Tree tree, SampleState state) {
        RunState run = tree.runs().get(state.sample().run());
        return run != null && run.run().oracle();
    }

    /** What its leaf was found to be; empty where its answer is to be compared. */
    private Optional<Verdict.Outcome> verdict(SampleState state, Node leaf) {
        AnswerReading reading = state.reading();
        boolean anew = reading != null && reading.rule().equals(BY_PERSON) && gold.isKnown();
        return leaf.verdict(Verdict.RIGHT).map(Verdict::outcome)
                .filter(outcome -> outcome != Verdict.Outcome.UNDECIDED && !anew);
    }

    private Voter.Truth truth(SampleState state, Optional<Verdict.Outcome> verdict) {
        AnswerReading reading = state.reading();
        if (verdict.isPresent()) {
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
    private List<Node> steps(Tree tree, SampleState state) {
        List<Node> path = tree.path(state.sample().leaf());
        return path.subList(own(path, state), path.size());
    }

    private int own(List<Node> path, SampleState state) {
        return Luck.own(path, leaves.getOrDefault(state.sample().run(), Set.of()));
    }

    /** What it says, without reasoning that was shown before an answer. */
    private static String text(List<Node> steps) {
        boolean answers = steps.stream().anyMatch(n -> n.thought().reasoning().solves());
        return steps.stream().filter(n -> !answers || n.thought().reasoning().solves()).map(Node::text)
                .collect(Collectors.joining("\n"));
    }

    /** What its samples were drawn with. */
    static String setting(Run run) {
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
}
