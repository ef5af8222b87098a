package arborist.exchange.gsm8k;

import arborist.answer.equal.Equality;
import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.exchange.BadRecord;
import arborist.exchange.Format;
import arborist.exchange.Script;
import arborist.exchange.SourceIds;
import arborist.exchange.label.Account;
import arborist.exchange.label.Choices;
import arborist.exchange.label.Judge;
import arborist.exchange.label.Mark;
import arborist.exchange.label.Part;
import arborist.exchange.label.RowFormat;
import arborist.exchange.label.RowOut;
import arborist.exchange.label.RowWriter;
import arborist.exchange.label.Rules;
import arborist.exchange.label.Solution;
import arborist.exchange.label.SolutionFinder;
import arborist.exchange.text.Json;
import arborist.exchange.text.Row;
import arborist.exchange.text.Titles;
import arborist.trace.Change;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.words.Words;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * GSM8K's own rows: a question, and a worked answer that ends in {@code #### N}. They are read as problems with their right answers;
 * the worked answer is no solution of anybody's, so it stays with the problem.
 */
public final class Gsm8kRows {
    private static final Words WORDS = Words.of(Gsm8kRows.class);
    static final String NAME = "gsm8k";
    private static final String HASHES = "#### ";
    private static final AnswerReader MARKS = AnswerReader.marks();

    private Gsm8kRows() {}

    public static Format format(String programVersion) {
        return new RowFormat(NAME, "GSM8K questions with a worked answer", RowFormat.JSONL,
                head -> head.contains("\"question\"") && head.contains("\"answer\"") && head.contains(HASHES),
                Gsm8kRows::script, "1", new Writer(), programVersion);
    }

    private static Script script(Row row, SourceIds ids, Consumer<String> remark) throws BadRecord {
        String question = row.text("question");
        String answer = row.text("answer");
        int mark = answer.lastIndexOf("####");
        String gold = mark < 0 ? "" : answer.substring(mark + 4).strip();
        if (gold.isEmpty()) {
            remark.accept(WORDS.say("gsm8k-rows.the-answer-does-not-end"));
        }
        ObjectNode kept = Json.object();
        kept.set(NAME, row.without(Set.of("question")));
        Script script = new Script(ids, new Problem(ids.of("problem"), Titles.of(question), question,
                gold.isEmpty() ? List.of() : List.of(gold), NAME, gold.isEmpty() ? null : true, NAME, null,
                Json.attributes(kept)));
        script.add(new Change.AddThought(
                Thought.of(ids.of("root"), script.problem(), null, null, Kind.PROBLEM, question)));
        return script;
    }

    /** A row for each problem: a right solution, one that a run chose before others; else the answer that came with it. */
    private record Writer() implements RowWriter {
        @Override
        public Rules rules() {
            return Rules.whole(new Choices(Choices.Zero.DROP, Choices.Unlabelled.DROP_ROW,
                    Choices.AfterError.AS_LABELLED, Choices.Rows.SOLUTION, Choices.Labels.BOTH, null));
        }

        @Override
        public Set<Part> holds() {
            return Set.of(Part.GOLD_ANSWERS);
        }

        @Override
        public void write(Tree tree, Choices choices, Account account, RowOut out) throws IOException {
            Problem problem = tree.problem();
            if (problem == null) {
                return;
            }
            ObjectNode kept = Json.in(problem.attributes(), NAME);
            ObjectNode row = kept == null ? Json.object() : kept.deepCopy();
            row.put("question", problem.question());
            Judge judge = new Judge(problem, choices);
            Optional<Solution> right = SolutionFinder.find(tree, choices.rows()).stream()
                    .filter(s -> judge.solution(s).value() == Mark.Value.GOOD)
                    .reduce((a, b) -> chosen(b) && !chosen(a) ? b : a);
            if (right.isPresent()) {
                account.row(right.get().steps());
                account.label("right solution", judge.solution(right.get()));
                row.put("answer", answer(right.get(), problem));
            } else if (kept != null) {
                account.row(List.of());
                account.label("answer that came with the problem", Mark.NONE);
            } else {
                account.leaveOut("problems without a right solution");
                return;
            }
            out.row(Json.text(row) + "\n");
        }

        private static boolean chosen(Solution solution) {
            return solution.run() != null && solution.run().chosen().contains(solution.leaf());
        }

        private static String answer(Solution solution, Problem problem) {
            StringBuilder text = new StringBuilder();
            solution.texts().forEach(step -> text.append(step.stripTrailing()).append('\n'));
            String last = MARKS.read(text.toString()).answer().map(FoundAnswer::answer).orElse("");
            String given = Judge.answer(solution).orElse(last);
            String gold = problem.gold().stream().filter(g -> Equality.of(g, given).equal()).findFirst().orElse(given);
            return text.toString().contains(HASHES) ? text.toString().stripTrailing() : text + HASHES + gold;
        }
    }
}
