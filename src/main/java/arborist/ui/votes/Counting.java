package arborist.ui.votes;

import arborist.answer.equal.Equality;
import arborist.exchange.report.ByHand;
import arborist.exchange.report.LostDetail;
import arborist.label.mark.Eyes;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.ui.kit.Labelled;
import arborist.vote.Vote;
import arborist.vote.VoteReader;
import arborist.vote.set.SetTally;
import arborist.vote.why.Loss;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Counts the votes of a session, and counts anew only the problems that have changed since. For one thread at a time. */
final class Counting {
    private final Session session;
    private final Equality equality;
    private final Tasks tasks = Tasks.standard();
    private final Map<Id, ProblemRow> counted = new HashMap<>();
    private final Map<Id, ByHand> byHand = new LinkedHashMap<>();
    private Asked asked = PLAIN;
    private SetTally tally = new SetTally(false, null, null);

    /**
     * How the set is counted.
     *
     * @param rule whose losses are explained, empty for the rule that each problem was given, the majority where it was given none
     * @param mixed whether samples of several models make curves too
     * @param eyes whose labels are seen
     */
    record Asked(String rule, boolean mixed, Eyes eyes) {

        Asked by(String rule) {
            return new Asked(rule, mixed, eyes);
        }

        Asked mixed(boolean mixed) {
            return new Asked(rule, mixed, eyes);
        }

        Asked seen(Eyes eyes) {
            return new Asked(rule, mixed, eyes);
        }
    }

    /** As long as nobody asks otherwise. */
    static final Asked PLAIN = new Asked("", false, Eyes.CLOSED);

    Counting(Session session, Equality equality) {
        this.session = session;
        this.equality = equality;
    }

    /**
     * Brings the count up to date.
     *
     * @param rows all problems
     * @param changed those that are counted anew although their rows are as they were
     * @param progress is told how many problems were looked at
     * @return the count, or what there is of it where it was stopped
     */
    SetTally count(Asked now, List<ProblemRow> rows, Set<Id> changed, IntConsumer progress, BooleanSupplier stopped) {
        if (!now.equals(asked)) {
            asked = now;
            counted.clear();
            byHand.clear();
            tally = new SetTally(now.mixed, null, now.rule.isEmpty() ? null : now.rule);
        }
        Set<Id> there = new HashSet<>();
        int number = 0;
        for (ProblemRow row : rows) {
            if (stopped.getAsBoolean()) {
                return tally;
            }
            there.add(row.id());
            if (!row.equals(counted.get(row.id())) || changed.contains(row.id())) {
                take(row);
                counted.put(row.id(), row);
            }
            progress.accept(++number);
        }
        counted.keySet().stream().filter(id -> !there.contains(id)).toList().forEach(id -> {
            counted.remove(id);
            byHand.remove(id);
            tally.remove(id);
        });
        return tally;
    }

    private void take(ProblemRow row) {
        Tree tree = row.samples() == 0 ? Tree.EMPTY : session.tree(row.id()).join();
        Problem problem = tree.problem();
        if (problem == null) {
            tally.remove(row.id());
            return;
        }
        byHand.remove(row.id());
        vote(tree, problem).ifPresentOrElse(vote -> {
            tally.add(vote);
            ByHand.of(tree, vote).ifPresent(asked -> byHand.put(row.id(), asked));
        }, () -> tally.remove(row.id()));
    }

    private Optional<Vote> vote(Tree tree, Problem problem) {
        return new VoteReader(tasks.of(problem.task(), problem.question())::form, equality,
                read -> Labelled.by(read, asked.eyes)).at(tree, null, null);
    }

    /** What persons asked for and did, of the problems where they did. */
    List<ByHand> byHand() {
        return List.copyOf(byHand.values());
    }

    /** What a lost problem says, for a report; from another thread than the one that counts. */
    static Optional<LostDetail> detail(Session session, Loss loss) {
        Tree tree = session.tree(loss.problem()).join();
        Problem problem = tree.problem();
        return problem == null ? Optional.empty()
                : VoteReader.read(tree, Tasks.standard().of(problem.task(), problem.question())::form)
                        .map(vote -> LostDetail.of(tree, vote, loss));
    }
}
