package arborist.answer.formula;

import arborist.answer.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes an expression on one line for another process, and reads it there: each head with the number of its arguments, then these.
 *
 * <p>Nothing of what somebody wrote goes over the line: variables and functions are numbered.
 */
public final class Wire {
    private static final int MOST_NODES = 600;
    private static final int DEEPEST = 200;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private int nodes;

    private Wire() {}

    /** The line; empty for an expression that is too large, or has a part about which nothing can be proved. */
    public static Optional<String> write(Node node) {
        Wire wire = new Wire();
        return wire.put(node, 0) ? Optional.of(wire.out.toString().strip()) : Optional.empty();
    }

    private boolean put(Node node, int depth) {
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            return false;
        }
        switch (node) {
            case Node.Num(Rational value) -> out.append(value.top()).append('/').append(value.bottom()).append(' ');
            case Node.Name(String name) when name.equals("∞") -> {
                return false;
            }
            case Node.Name(String name) when Node.CONSTANTS.contains(name) -> out.append(name.equals("π") ? "pi" : name)
                    .append(' ');
            case Node.Name(String name) -> out.append('v').append(number(name)).append(' ');
            case Node.Call call -> {
                out.append(call.head().name());
                if (call.head() == Head.APPLY) {
                    out.append('.').append(number(call.name() + "()"));
                }
                out.append(':').append(call.args().size()).append(' ');
                for (Node arg : call.args()) {
                    if (!put(arg, depth + 1)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, n -> numbers.size());
    }

    /** Reads a line again, its variables named {@code v0}, {@code v1}, its functions {@code f0}; only for what {@link #write} wrote. */
    public static Node read(String line) {
        List<String> tokens = new ArrayList<>(List.of(line.split(" ", -1)).reversed());
        return take(tokens);
    }

    private static Node take(List<String> tokens) {
        String token = tokens.removeLast();
        int colon = token.indexOf(':');
        if (colon > 0) {
            int dot = token.indexOf('.');
            Head head = Head.valueOf(token.substring(0, dot < 0 ? colon : dot));
            List<Node> args = new ArrayList<>();
            for (int left = Integer.parseInt(token.substring(colon + 1)); left > 0; left--) {
                args.add(take(tokens));
            }
            return new Node.Call(head, dot < 0 ? "" : "f" + token.substring(dot + 1, colon), args);
        }
        int slash = token.indexOf('/');
        return slash > 0 ? Node.of(new Rational(new BigInteger(token.substring(0, slash)),
                new BigInteger(token.substring(slash + 1))))
                : new Node.Name(token.equals("pi") ? "π" : token);
    }
}
