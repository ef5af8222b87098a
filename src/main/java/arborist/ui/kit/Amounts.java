package arborist.ui.kit;

import arborist.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Reads limits that people type: numbers above 0, where an empty field is no limit. */
public final class Amounts {
    private static final Words WORDS = Words.of(Amounts.class);
    /** So that a number of a thousand digits ends in a sentence, and not in a wait. */
    private static final int LONGEST = 30;

    private Amounts() {}

    /**
     * A comma between thousands, as our own figures have it, is taken for what it is; one before decimals is not.
     *
     * @return null where the field is empty
     * @throws IllegalArgumentException where it holds no number above 0, in a sentence
     */
    public static @Nullable BigDecimal number(TextField field) {
        String text = field.getText().strip().replaceAll(",(?=\\d{3}(\\D|$))", "");
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d*\\.?\\d+") && text.length() <= LONGEST) {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() > 0) {
                return number;
            }
        }
        throw wrong(field, "amounts.a-number-above");
    }

    /** The same for a whole number. */
    public static @Nullable Long whole(TextField field) {
        BigDecimal number = number(field);
        if (number == null) {
            return null;
        }
        BigDecimal whole = number.setScale(0, RoundingMode.DOWN);
        if (whole.compareTo(number) != 0 || whole.compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 2)) > 0) {
            throw wrong(field, "amounts.a-whole-number");
        }
        return whole.longValue();
    }

    private static IllegalArgumentException wrong(TextField field, String key) {
        return new IllegalArgumentException(
                WORDS.say(key, field.getAccessibleText(), field.getText().strip()));
    }
}
