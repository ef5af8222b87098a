package arborist.answer.equal;

import arborist.answer.formula.Node;
import java.util.Optional;

/** Sees forms as expressions, where they are that. */
final class Nodes {
    private Nodes() {}

    /** The expression that a number or formula is; a percentage is the share that it names. */
    static Optional<Node> of(Form form) {
        return switch (form) {
            case Form.Amount amount -> Optional.of(Node.of(AmountEquality.share(amount)));
            case Form.Formula formula -> Optional.of(formula.node());
            default -> Optional.empty();
        };
    }
}
