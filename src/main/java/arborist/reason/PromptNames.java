package arborist.reason;

import java.util.ArrayList;
import java.util.List;

/** Which templates a plan asks for. */
public final class PromptNames {
    private PromptNames() {}

    /** Their names, those that are sent first before the others. */
    public static List<String> of(Plan plan) {
        List<String> names = new ArrayList<>(switch (plan.strategy()) {
            case "direct" -> List.of("direct");
            case "few-shot-cot" -> List.of("few-shot", "examples");
            case "revision", "hybrid" -> List.of("cot", "revise");
            case "self-correction" -> List.of("cot", "correct");
            // It asks about steps that are there, and for none.
            case "judge-steps" -> List.of();
            default -> plan.strategy().startsWith("tot-") && plan.parameters().generator().equals("propose")
                    ? plays(plan.strategy()) ? List.of("propose", "answer", "cot") : List.of("propose", "answer")
                    : List.of("cot");
        });
        String scorer = plan.scorer();
        if (scorer != null) {
            names.addAll(switch (scorer) {
                case "value" -> List.of("value", "value-answer");
                case "vote", "judge", "yes-token" -> List.of(scorer);
                default -> List.of();
            });
        }
        return names;
    }

    /** Whether a search plays steps out to their end, which is asked for as a chain of thought. */
    private static boolean plays(String strategy) {
        return strategy.equals("tot-look-ahead") || strategy.equals("tot-mcts");
    }
}
