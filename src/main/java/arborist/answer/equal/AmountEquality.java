package arborist.answer.equal;

import arborist.answer.Rational;
import arborist.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Tells whether two numbers are the same.
 *
 * <p>They are where their values are, and no two units of measure contradict each other. A percentage is the share that it names, so
 * 50% is 1/2; where only one of the two has the sign and the other is above 1, the sign is taken as a unit, so 50% is also 50. A
 * decimal of six places or more stands for every number that rounds to it. Cents are hundredths of a dollar where both say so.
 */
final class AmountEquality {
    private static final Words KEPT = Words.kept(AmountEquality.class);
    /** From this many places on a decimal stands for all that rounds to it. */
    static final int PLACES = 6;

    private AmountEquality() {}

    static Sameness of(Form.Amount a, Form.Amount b) {
        if (isCents(a, b) || isCents(b, a)) {
            boolean same = dollars(a).equals(dollars(b));
            return new Sameness(same,
                    same ? KEPT.say("amount-equality.the-same-money", a, b) : KEPT.say("any.is-not", a, b));
        }
        if (contradict(a, b)) {
            return new Sameness(false, KEPT.say("any.the-units-differ", a, b));
        }
        boolean oneShare = isShare(a) != isShare(b);
        if (oneShare && share(a).equals(share(b))) {
            return new Sameness(true, KEPT.say("amount-equality.the-same-share", share(a)));
        }
        if (a.value().equals(b.value())) {
            boolean large = a.value().abs().compareTo(Rational.of(1)) > 0;
            return oneShare && !large
                    ? new Sameness(false, KEPT.say("amount-equality.is-not", a, share(a), share(b)))
                    : new Sameness(true, oneShare ? KEPT.say("amount-equality.the-same-number-percent-taken", a.value())
                            : KEPT.say("amount-equality.the-same-number", a.value()));
        }
        if (rounds(a, b) || rounds(b, a)) {
            return new Sameness(true, KEPT.say("any.and-round-to-the-same", a.value(), b.value()));
        }
        return new Sameness(false, KEPT.say("any.is-not", a, b));
    }

    private static boolean contradict(Form.Amount a, Form.Amount b) {
        return Units.contradict(a.unit(), b.unit());
    }

    private static boolean isCents(Form.Amount cents, Form.Amount dollars) {
        return cents.unit().equals("cent") && dollars.unit().equals("$");
    }

    /** Its value in dollars, where it is dollars or cents. */
    static Rational dollars(Form.Amount money) {
        return money.unit().equals("cent") ? hundredth(money) : money.value();
    }

    private static Rational hundredth(Form.Amount amount) {
        return amount.value().times(Rational.of(1).over(Rational.of(100)).orElseThrow());
    }

    private static boolean isShare(Form.Amount amount) {
        return amount.unit().equals("%");
    }

    static Rational share(Form.Amount amount) {
        return isShare(amount) ? hundredth(amount) : amount.value();
    }

    /** Whether the first is the second, rounded to the places that it shows. */
    static boolean rounds(Form.Amount rounded, Form.Amount exact) {
        if (rounded.decimals() < PLACES || contradict(rounded, exact) || isShare(rounded) != isShare(exact)) {
            return false;
        }
        BigDecimal there = new BigDecimal(exact.value().top()).divide(new BigDecimal(exact.value().bottom()),
                rounded.decimals(), RoundingMode.HALF_UP);
        BigDecimal here = new BigDecimal(rounded.value().top()).divide(new BigDecimal(rounded.value().bottom()),
                rounded.decimals(), RoundingMode.HALF_UP);
        return here.compareTo(there) == 0;
    }
}
