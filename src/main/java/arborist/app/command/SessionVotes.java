package arborist.app.command;

import arborist.answer.equal.Equality;
import arborist.exchange.report.ByHand;
import arborist.exchange.report.LostDetail;
import arborist.exchange.report.Report;
import arborist.session.SessionView;
import arborist.task.Tasks;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.vote.Vote;
import arborist.vote.VoteReader;
import arborist.vote.set.SetTally;
import arborist.vote.why.Loss;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The votes of a session's problems; one problem's tree is in memory at a time. */
final class SessionVotes implements Report.Details {
    private final SessionView session;
    private final Equality equality;
    private final Tasks tasks = Tasks.standard();
    private final AlikeTotals alike;

    SessionVotes(SessionView session, Equality equality, AlikeTotals alike) {
        this.session = session;
        this.alike = alike;
        this.equality = equality;
    }

    /**
     * Adds all of them up.
     *
     * @return what persons did
     */
    List<ByHand> addTo(SetTally tally, ProgressLine progress) throws InterruptedException, IOException {
        List<ByHand> byHand = new ArrayList<>();
        try (Interruption interruption = new Interruption()) {
            long problems = Wait.on(session.totals()).problems();
            ProblemPages.each(session, (number, row) -> {
                if (interruption.asked()) {
                    throw new Failed("stopped before all problems were counted; run it again for the whole set");
                }
                if (row.samples() > 0) {
                    Tree tree = Wait.on(session.glance(row.id()));
                    Optional<Vote> vote = vote(tree);
                    if (vote.isPresent()) {
                        tally.add(vote.get());
                        ByHand.of(tree, vote.get(), alike.sentences(tree, vote.get(), interruption::asked))
                                .ifPresent(byHand::add);
                    }
                }
                progress.at(number, problems);
                return true;
            });
        }
        return byHand;
    }

    @Override
    public Optional<LostDetail> of(Loss loss) throws InterruptedException {
        Tree tree = Wait.on(session.glance(loss.problem()));
        return vote(tree).map(vote -> LostDetail.of(tree, vote, loss));
    }

    private Optional<Vote> vote(Tree tree) {
        Problem problem = tree.problem();
        return problem == null ? Optional.empty()
                : VoteReader.read(tree, tasks.of(problem.task(), problem.question())::form, equality);
    }
}
