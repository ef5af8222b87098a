package arborist.answer.formula;

import java.util.stream.Collectors;

/** Writes an expression plainly, for reasons. */
final class Written {
    private static final int LONGEST = 200;

    private Written() {}

    static String of(Node node) {
        String text = bare(node);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String bare(Node node) {
        return switch (node) {
            case Node.Num num -> num.value().toString();
            case Node.Name name -> name.name();
            case Node.Call call -> switch (call.head()) {
                case PLUS -> call.args().stream().map(Written::bare).collect(Collectors.joining(" + "))
                        .replace("+ -", "- ");
                case TIMES -> joined(call, "*");
                case OVER -> joined(call, "/");
                case POWER -> joined(call, "^");
                case NEGATE -> "-" + held(call.args().getFirst());
                case ROOT -> call.args().getFirst().equals(Node.of(2)) ? "√" + held(call.args().getLast())
                        : "root(" + list(call) + ")";
                case FACTORIAL -> held(call.args().getFirst()) + "!";
                case APPLY -> call.name() + "(" + list(call) + ")";
                default -> call.head().name().toLowerCase(java.util.Locale.ROOT) + "(" + list(call) + ")";
            };
        };
    }

    private static String joined(Node.Call call, String sign) {
        return call.args().stream().map(Written::held).collect(Collectors.joining(sign));
    }

    private static String list(Node.Call call) {
        return call.args().stream().map(Written::bare).collect(Collectors.joining(", "));
    }

    private static String held(Node node) {
        return node instanceof Node.Num(var value) && value.isWhole() && value.top().signum() >= 0
                || node instanceof Node.Name ? bare(node) : "(" + bare(node) + ")";
    }
}
