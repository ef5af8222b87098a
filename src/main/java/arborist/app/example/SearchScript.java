package arborist.app.example;

import arborist.answer.Rational;
import arborist.task.Finding;
import arborist.task.game24.BeamSearch24.Candidate;
import arborist.task.game24.BeamSearch24.Round;
import arborist.task.game24.Game24Checker;
import arborist.task.game24.Game24Solver;
import arborist.task.game24.Game24Step;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import arborist.trace.Sample;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.SearchState;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Verdict;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells one search of a puzzle as the edits in which it happened: round by round propose, score, keep the best. */
final class SearchScript {
    private static final Words KEPT = Words.kept(SearchScript.class);
    private static final String MODEL = "exact solver";
    private static final String RULE = "Answer:";

    private final Puzzle puzzle;
    private final Game24Checker checker;
    private final Scorer scorer;
    private final Id run;
    private final List<Id> solved = new ArrayList<>();
    private @Nullable String answer;
    private @Nullable Id firstKept;
    private int thoughts;

    SearchScript(Puzzle puzzle, Game24Checker checker, Scorer scorer) {
        this.puzzle = puzzle;
        this.checker = checker;
        this.scorer = scorer;
        this.run = puzzle.named("run " + scorer.name());
    }

    /** A thought the search may go on from, with what is left there and the steps that led there. */
    private record Place(Id thought, List<Rational> left, List<Game24Step> steps) {}

    void start(int beam, String programVersion) {
        Attributes parameters = new Attributes("{\"beam\":" + beam + ",\"scorer\":\"" + scorer.name() + "\"}");
        puzzle.add(new Change.StartRun(new Run(run, puzzle.id(), "tot-beam", parameters, null, null, MODEL, null, null,
                programVersion, false, Attributes.NONE)));
    }

    void tell(List<Round> rounds) {
        List<Place> frontier = List.of(new Place(puzzle.root(), puzzle.numbers(), List.of()));
        for (Round round : rounds) {
            frontier = tell(round, frontier);
        }
        if (frontier.isEmpty()) {
            puzzle.add(new Change.SetSearch(puzzle.root(), SearchState.DEAD_END,
                    checker.reachable(puzzle.numbers()).why()));
        }
    }

    /** Says something to the reader at the first thought that the search went on with. */
    void noteOnFirstKept(String words) {
        if (firstKept != null) {
            puzzle.add(new Change.SetNote(firstKept, words));
        }
    }

    /** Ends the run; the sentence is for those that found nothing. */
    void end(String sentence) {
        puzzle.add(new Change.SetRun(run, RunStatus.DONE, solved.isEmpty() ? sentence : null, solved, answer));
    }

    private List<Place> tell(Round round, List<Place> frontier) {
        List<Place> proposed = new ArrayList<>();
        for (Candidate candidate : round.candidates()) {
            proposed.add(propose(candidate.step(), frontier.get(candidate.parent())));
        }
        frontier.forEach(place -> puzzle.add(new Change.SetSearch(place.thought, SearchState.EXPANDED, null)));
        for (int i = 0; i < proposed.size(); i++) {
            Candidate candidate = round.candidates().get(i);
            judge(proposed.get(i), candidate, frontier.get(candidate.parent()).left);
        }
        List<Place> kept = new ArrayList<>();
        for (int i = 0; i < proposed.size(); i++) {
            Candidate candidate = round.candidates().get(i);
            select(proposed.get(i), candidate);
            if (candidate.kept()) {
                kept.add(proposed.get(i));
                firstKept = firstKept == null ? proposed.get(i).thought : firstKept;
            }
        }
        return kept;
    }

    private Place propose(Game24Step step, Place from) {
        List<Game24Step> steps = new ArrayList<>(from.steps);
        steps.add(step);
        return new Place(add(from.thought, Kind.STEP, step.toString()), step.left(), steps);
    }

    private void judge(Place place, Candidate candidate, List<Rational> before) {
        TextVersion text = TextVersion.of(candidate.step().toString());
        puzzle.add(new Change.AddScore(new Score(part(place.thought, "score"), place.thought, scorer,
                candidate.judged().value(), 0.0, 1.0, true, 1, candidate.judged().evidence(), Score.Scope.PATH, text)));
        verdict(place.thought, Verdict.VALID, checker.valid(candidate.step(), before), text);
        verdict(place.thought, Verdict.REACHABLE, checker.reachable(place.left), text);
    }

    private void select(Place place, Candidate candidate) {
        if (place.left.size() == 1 && !checker.reachable(place.left).holds()) {
            state(place.thought, SearchState.DEAD_END, checker.reachable(place.left).why());
        } else if (!candidate.kept()) {
            state(place.thought, SearchState.PRUNED, candidate.reason());
        } else if (place.left.size() == 1) {
            state(place.thought, SearchState.EXPANDED, null);
            solve(place);
        }
    }

    private void solve(Place place) {
        String term = Game24Solver.term(puzzle.numbers(), place.steps);
        String text = RULE + " " + term + " = 24";
        Id leaf = add(place.thought, Kind.ANSWER, text);
        verdict(leaf, Verdict.RIGHT, Finding.yes(KEPT.say("search-script.uses-each-number")), TextVersion.of(text));
        state(leaf, SearchState.SOLVED, KEPT.say("search-script.is-reached-with-every-number"));
        Id sample = part(leaf, "sample");
        puzzle.add(new Change.AddSample(new Sample(sample, run, leaf, solved.size(), Sample.Status.COMPLETE)));
        int from = RULE.length() + 1;
        puzzle.add(new Change.ReadAnswer(sample, new AnswerReading(term + " = 24", RULE, leaf, from, text.length())));
        answer = answer == null ? term + " = 24" : answer;
        solved.add(leaf);
    }

    private Id add(Id parent, Kind kind, String text) {
        Id id = part(run, "thought " + thoughts++);
        puzzle.add(new Change.AddThought(Thought.of(id, puzzle.id(), parent, run, kind, text)));
        return id;
    }

    private void verdict(Id thought, String aspect, Finding finding, TextVersion text) {
        puzzle.add(new Change.AddVerdict(new Verdict(part(thought, aspect), thought, Game24Checker.NAME,
                Game24Checker.VERSION,
                aspect, finding.holds() ? Verdict.Outcome.YES : Verdict.Outcome.NO, finding.why(), text, false)));
    }

    private void state(Id thought, SearchState state, @Nullable String reason) {
        puzzle.add(new Change.SetSearch(thought, state, reason));
    }

    private Id part(Id of, String name) {
        return puzzle.named(of + " " + name);
    }
}
