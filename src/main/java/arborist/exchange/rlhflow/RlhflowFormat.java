package arborist.exchange.rlhflow;

import arborist.exchange.BadRecord;
import arborist.exchange.Format;
import arborist.exchange.Script;
import arborist.exchange.SourceIds;
import arborist.exchange.label.Account;
import arborist.exchange.label.Choices;
import arborist.exchange.label.Flat;
import arborist.exchange.label.Judge;
import arborist.exchange.label.Mark;
import arborist.exchange.label.Numbered;
import arborist.exchange.label.OneSolution;
import arborist.exchange.label.Own;
import arborist.exchange.label.Part;
import arborist.exchange.label.RowFormat;
import arborist.exchange.label.Rules;
import arborist.exchange.label.Scheme;
import arborist.exchange.label.Solution;
import arborist.exchange.label.SolutionRows;
import arborist.exchange.text.Json;
import arborist.exchange.text.Row;
import arborist.trace.Tree;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A chat: each turn of the user adds a step, the first one after the question, and is answered with {@code +} or {@code -}. */
public final class RlhflowFormat {
    static final String NAME = "rlhflow";
    static final String ANNOTATOR = "mc-rollouts rlhflow";
    private static final Pattern SIGN = Pattern.compile("\"content\"\\s{0,9}:\\s{0,9}\"[+-]\"");

    private RlhflowFormat() {}

    public static Format of(String programVersion) {
        return new RowFormat(NAME, "RLHFlow chat, each step answered with + or -", RowFormat.JSONL,
                head -> head.contains("\"role\"") && SIGN.matcher(head).find(),
                (row, ids, remark) -> script(row, ids, programVersion), "1",
                new SolutionRows(rules(), Set.of(Part.STEP_RATINGS, Part.FIRST_ERRORS, Part.AUTO_LABELS),
                        RlhflowFormat::row),
                programVersion);
    }

    /** They follow Math-Shepherd and its hard labels. */
    private static Rules rules() {
        return Rules.twoValued(new Choices(Choices.Zero.GOOD, Choices.Unlabelled.CUT, Choices.AfterError.AS_LABELLED,
                Choices.Rows.SOLUTION, Choices.Labels.BOTH, null));
    }

    private static Script script(Row row, SourceIds ids, String programVersion) throws BadRecord {
        String field = row.has("conversations") ? "conversations" : "messages";
        Chat chat = Chat.of(row.rows(field));
        ObjectNode rest = Json.object();
        rest.set("row", row.without(Set.of(field)));
        rest.put("field", field);
        if (!chat.gap().equals(Chat.GAP)) {
            rest.put("gap", chat.gap());
        }
        List<Row> turns = row.rows(field);
        if (turns.stream().anyMatch(turn -> turn.fields().size() != 2)) {
            ArrayNode raw = rest.putArray("turns");
            turns.forEach(turn -> raw.add(turn.without(Set.of())));
        }
        OneSolution told =
                OneSolution.of(ids, chat.question(), List.of(), "free", NAME, null, programVersion, rest);
        told.steps(chat.steps());
        for (int i = 0; i < chat.signs().size(); i++) {
            told.rate(i, chat.steps().get(i), Scheme.AUTO + Scheme.STEP_RATING, ANNOTATOR, chat.signs().get(i));
        }
        return told.script();
    }

    private static SolutionRows.@Nullable Made row(Tree tree, Solution solution, Judge judge, Choices choices,
            Account account) {
        Optional<Flat> flat = Flat.of(solution, judge, choices, account);
        if (flat.isEmpty()) {
            return null;
        }
        Own own = Own.of(solution, NAME);
        List<String> steps = own.isOwn() ? flat.get().texts() : Numbered.of(flat.get().texts());
        List<Boolean> signs = new ArrayList<>();
        for (Mark mark : flat.get().marks()) {
            boolean good = mark.value() == Mark.Value.GOOD;
            signs.add(good);
            account.label(good ? "+" : "-", mark);
        }
        String gap = own.text("gap");
        String field = own.text("field");
        ObjectNode row = own.row();
        Chat chat =
                new Chat(tree.problem() == null ? "" : tree.problem().question(), gap == null ? Chat.GAP : gap, steps,
                        signs);
        row.set(field == null ? "conversations" : field,
                own.get("turns") instanceof ArrayNode turns && chat.isTold(turns) ? turns : chat.json());
        return new SolutionRows.Made(row, flat.get().steps());
    }
}
