package arborist.vote.why;

import arborist.trace.Id;
import arborist.vote.Ballot;
import arborist.vote.Group;
import arborist.vote.Rule;
import arborist.vote.Slip;
import arborist.vote.Vote;
import arborist.vote.Voter;
import arborist.words.OneLine;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the samples of the wrong answer that beat all others went wrong first, and how many of them in the same way. Of a step that
 * nobody looked at nothing is known.
 *
 * @param answer that they gave
 * @param samples how many gave it
 * @param places those that slip in the same way together, the most frequent first; empty where of no sample a wrong step is known
 * @param elsewhere how many samples with other answers slip like the first of these places: where some do, the slip alone does not
 *     explain the answer
 */
public record Slips(String answer, int samples, List<Place> places, int elsewhere) {
    private static final Words WORDS = Words.of(Slips.class);
    private static final int LONGEST = 160;
    private static final int SHORT = 24;

    public Slips {
        places = List.copyOf(places);
    }

    /**
     * Samples that slip in the same way.
     *
     * @param first that of the first of them
     * @param steps for each sample the step
     */
    public record Place(Slip first, Map<Id, Id> steps) {
        public Place {
            steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        }

        /** How many samples. */
        public int size() {
            return steps.size();
        }
    }

    /** Those of the wrong answer that the rule counts most of; empty where it won, or no wrong step of them is known. */
    public static Optional<Slips> of(Vote vote, Rule rule) {
        Count count = Count.of(vote, rule);
        return !vote.judged() || count.isWon() || count.wrong().isEmpty() ? Optional.empty()
                : Optional.of(of(vote, count.wrong().getFirst())).filter(slips -> !slips.places.isEmpty());
    }

    private static Slips of(Vote vote, Group group) {
        Map<Id, Voter> voters = vote.bySample();
        Map<Gaffe, Map<Id, Id>> steps = new LinkedHashMap<>();
        Map<Gaffe, Slip> first = new LinkedHashMap<>();
        for (Ballot ballot : group.ballots()) {
            Voter voter = voters.get(ballot.sample());
            Slip slip = voter == null ? null : voter.slip().orElse(null);
            if (slip != null) {
                Gaffe gaffe = Gaffe.of(slip.text());
                steps.computeIfAbsent(gaffe, g -> new LinkedHashMap<>()).put(ballot.sample(), slip.thought());
                first.putIfAbsent(gaffe, slip);
            }
        }
        List<Place> places = new ArrayList<>();
        first.forEach((gaffe, slip) -> places.add(new Place(slip, steps.getOrDefault(gaffe, Map.of()))));
        // What is equally frequent stays in the order of the samples.
        places.sort(Comparator.comparingInt(Place::size).reversed());
        int elsewhere = places.isEmpty() ? 0 : elsewhere(vote, group, Gaffe.of(places.getFirst().first().text()));
        return new Slips(group.answer(), group.ballots().size(), places, elsewhere);
    }

    private static int elsewhere(Vote vote, Group group, Gaffe gaffe) {
        Set<Id> own = group.ballots().stream().map(Ballot::sample).collect(Collectors.toSet());
        return (int) vote.voters().stream().filter(v -> !own.contains(v.ballot().sample()))
                .filter(v -> v.slip().map(slip -> Gaffe.of(slip.text()).equals(gaffe)).orElse(false)).count();
    }

    /** Of how many samples a wrong step is known. */
    public int known() {
        return places.stream().mapToInt(Place::size).sum();
    }

    /** Whether some of them slip in the same way, or there is but one. */
    public boolean shared() {
        return places.getFirst().size() > 1 || samples == 1;
    }

    /** The samples to look at: those that slip in the same way, where none do all of which a wrong step is known. */
    public Map<Id, Id> steps() {
        if (shared()) {
            return places.getFirst().steps();
        }
        Map<Id, Id> all = new LinkedHashMap<>();
        places.forEach(place -> all.putAll(place.steps()));
        return all;
    }

    /** In a sentence or two. */
    public String says() {
        Place most = places.getFirst();
        String said = told(most.first);
        String answer = OneLine.of(this.answer, LONGEST);
        int unknown = samples - known();
        String first = samples == 1 ? WORDS.say("slips.one", answer, said)
                : most.size() == samples ? WORDS.say("slips.all", samples, answer, said)
                : most.size() > 1 ? WORDS.say("slips.some", most.size(), samples, answer, said)
                : known() == 1 ? WORDS.say("slips.single", samples, answer, said)
                : known() == samples ? WORDS.say("slips.differ", samples, answer)
                : WORDS.say("slips.known-differ", known(), samples, answer);
        int others = places.size() - 1;
        String next = shared() && others > 0
                ? WORDS.say("slips.others", known() - most.size(), others) : "";
        String left = unknown > 0 ? WORDS.say("slips.unknown", unknown) : "";
        String too = shared() && elsewhere > 0 ? WORDS.say("slips.elsewhere", elsewhere) : "";
        return String.join(" ", List.of(first, next, left, too).stream().filter(s -> !s.isEmpty()).toList());
    }

    /** What the step says, and who says that it is wrong where no false calculation shows it. */
    private static String told(Slip slip) {
        String text = Gaffe.told(slip.text());
        String said = OneLine.of(text, LONGEST);
        return switch (slip.kind()) {
            // A short calculation stands in one line.
            case INVALID -> !Gaffe.calculates(slip.text()) ? WORDS.say("slips.step", said)
                    : said.length() <= SHORT ? said.replace(' ', '\u00a0') : said;
            case LOST -> WORDS.say("slips.lost", said);
            case LABELLED -> WORDS.say("slips.labelled", said, String.join(", ", slip.labelledBy()));
        };
    }
}
