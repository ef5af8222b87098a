package arborist.exchange.prm800k;

import arborist.exchange.label.Account;
import arborist.exchange.label.Choices;
import arborist.exchange.label.Judge;
import arborist.exchange.label.Part;
import arborist.exchange.label.RowOut;
import arborist.exchange.label.RowWriter;
import arborist.exchange.label.Rules;
import arborist.exchange.label.Solution;
import arborist.exchange.label.SolutionFinder;
import arborist.exchange.text.Json;
import arborist.trace.RunState;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes a row for each solution; a run that was read and holds no solution, since nothing in it was chosen, is a row as well. */
record PrmRows(Rules rules) implements RowWriter {

    @Override
    public Set<Part> holds() {
        return Prm800kFormat.holds();
    }

    @Override
    public void write(Tree tree, Choices choices, Account account, RowOut out) throws IOException {
        Judge judge = new Judge(tree.problem(), choices);
        List<Solution> solutions = new ArrayList<>(SolutionFinder.find(tree, choices.rows()));
        Set<Object> told = new HashSet<>();
        for (SampleState sample : tree.samples().values()) {
            told.add(sample.sample().run());
        }
        for (RunState run : tree.liveRuns()) {
            // Such a run has no path that was chosen: it is told from the question on.
            if (Json.in(run.run().attributes(), Prm800kFormat.NAME) != null && !told.contains(run.run().id())) {
                solutions.removeIf(s -> s.run() != null && s.run().run().id().equals(run.run().id()));
                solutions.add(new Solution(List.of(), null, run));
            }
        }
        if (solutions.isEmpty()) {
            account.leaveOut("problems without a solution");
        }
        for (Solution solution : solutions) {
            PrmRow row = new PrmRow(tree, solution, judge, choices, account);
            if (row.isKept()) {
                out.row(Json.text(row.json()) + "\n");
            }
        }
    }
}
