package arborist.task.game24;

import arborist.answer.Op;

import arborist.answer.Rational;

/** Works a written term out, by the ordinary rules, so that what the solver writes can be read back. */
final class Terms {
    private final String text;
    private int at;

    Terms(String text) {
        this.text = text.replace(" ", "");
    }

    Rational value() {
        Rational value = sum();
        if (at != text.length()) {
            throw new IllegalArgumentException("left over at " + at + " in " + text);
        }
        return value;
    }

    private Rational sum() {
        Rational value = product();
        while (at < text.length() && (peek() == '+' || peek() == '-')) {
            value = Op.of(text.charAt(at++)).apply(value, product()).orElseThrow();
        }
        return value;
    }

    private Rational product() {
        Rational value = number();
        while (at < text.length() && (peek() == '*' || peek() == '/')) {
            value = Op.of(text.charAt(at++)).apply(value, number()).orElseThrow();
        }
        return value;
    }

    private Rational number() {
        if (peek() == '(') {
            at++;
            Rational value = sum();
            at++;
            return value;
        }
        int from = at;
        while (at < text.length() && Character.isDigit(peek())) {
            at++;
        }
        return Rational.parse(text.substring(from, at)).orElseThrow();
    }

    private char peek() {
        return text.charAt(at);
    }
}
