package arborist.answer.equal;

import java.util.List;
import java.util.Optional;

/** Reads {@code a ± b} as the two answers that it stands for. */
final class PlusMinus {
    private PlusMinus() {}

    /** Both answers, where the sign stands once or stands for the same choice everywhere. */
    static Optional<Form> of(String text, Shapes shapes) {
        if (text.indexOf('±') < 0) {
            return Optional.empty();
        }
        return shapes.parts(List.of(text.replace('±', '+'), text.replace('±', '-')))
                .filter(parts -> parts.stream().noneMatch(Form.Words.class::isInstance))
                .map(parts -> new Form.Many(Form.Order.ALTERNATIVES, parts));
    }
}
