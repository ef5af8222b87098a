package arborist.exchange.cells;

import arborist.exchange.label.Account;
import arborist.exchange.label.Choices;
import arborist.exchange.label.Flat;
import arborist.exchange.label.Judge;
import arborist.exchange.label.Mark;
import arborist.exchange.label.Part;
import arborist.exchange.label.RowOut;
import arborist.exchange.label.RowWriter;
import arborist.exchange.label.Rules;
import arborist.exchange.label.Solution;
import arborist.exchange.label.SolutionFinder;
import arborist.exchange.text.CsvCells;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Tree;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row for each step of each solution: where it stands, what it says, what people and programs said of it. */
record StepTable(Rules rules) implements RowWriter {
    private static final List<String> HEAD =
            List.of("problem", "question", "solution", "step", "text", "annotator", "label", "auto_label", "note");

    @Override
    public Set<Part> holds() {
        return Set.of(Part.STEP_RATINGS, Part.FIRST_ERRORS, Part.AUTO_LABELS, Part.ANNOTATORS, Part.NOTES);
    }

    @Override
    public String head() {
        return String.join(",", HEAD) + "\r\n";
    }

    @Override
    public void write(Tree tree, Choices choices, Account account, RowOut out) throws IOException {
        Problem problem = tree.problem();
        Judge judge = new Judge(problem, choices);
        Judge programs = new Judge(problem, choices.withLabels(Choices.Labels.AUTO).withAnnotator(null));
        for (Solution solution : SolutionFinder.find(tree, choices.rows())) {
            Optional<Flat> flat = Flat.of(solution, judge, choices, account);
            if (flat.isEmpty()) {
                continue;
            }
            List<Mark> auto = programs.steps(solution);
            account.solution(flat.get().steps());
            for (int i = 0; i < flat.get().steps().size(); i++) {
                Node step = flat.get().steps().get(i);
                Mark mark = flat.get().marks().get(i);
                StringWriter line = new StringWriter();
                CsvCells cells = new CsvCells(line).text(problem == null ? "" : problem.id().toString())
                        .text(problem == null ? "" : problem.question()).text(solution.leaf().toString()).number(i + 1)
                        .text(step.text()).text(mark.by());
                rating(cells, mark);
                rating(cells, auto.get(i));
                cells.text(step.note()).end();
                account.label(word(mark), mark);
                account.tableRow();
                out.row(line.toString());
            }
        }
    }

    private static void rating(CsvCells cells, Mark mark) throws IOException {
        if (mark.value().rates()) {
            cells.number(mark.value().number());
        } else {
            cells.text(mark.value() == Mark.Value.UNSURE ? "unsure" : "");
        }
    }

    private static String word(Mark mark) {
        return mark.value().rates() ? Integer.toString(mark.value().number())
                : mark.value() == Mark.Value.UNSURE ? "unsure" : "missing";
    }
}
