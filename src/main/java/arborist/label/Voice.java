package arborist.label;

import arborist.trace.Label;
import java.util.Optional;

/**
 * Whose labels are meant: those of one person, of one program, or those that were settled on.
 *
 * @param name of the annotator; empty for gold, which several may settle on, and the last word counts
 */
public record Voice(Kind kind, String name) implements Comparable<Voice> {
    /** What sort of annotator. */
    public enum Kind {
        PERSON(""),
        /** What was settled on where annotators differed. */
        GOLD("gold-"), AUTO("auto-");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    public static final Voice GOLD = new Voice(Kind.GOLD, "");

    public static Voice person(String name) {
        return new Voice(Kind.PERSON, name);
    }

    public static Voice auto(String name) {
        return new Voice(Kind.AUTO, name);
    }

    /** Who gave a label; empty where its scheme is none of {@link Schemes}. */
    public static Optional<Voice> of(Label label) {
        String scheme = label.scheme();
        Kind kind = scheme.startsWith(Kind.GOLD.prefix) ? Kind.GOLD
                : scheme.startsWith(Kind.AUTO.prefix) ? Kind.AUTO : Kind.PERSON;
        return Schemes.ALL.contains(scheme.substring(kind.prefix.length()))
                ? Optional.of(kind == Kind.GOLD ? GOLD : new Voice(kind, label.annotator()))
                : Optional.empty();
    }

    /** The scheme as it stands on labels of this voice. */
    public String scheme(String plain) {
        return kind.prefix + plain;
    }

    /** Whether the label is of this voice, and of that scheme. */
    public boolean said(Label label, String plain) {
        return label.scheme().equals(scheme(plain)) && (kind == Kind.GOLD || label.annotator().equals(name));
    }

    /** People first, then gold, then programs; each by name. */
    @Override
    public int compareTo(Voice other) {
        int kinds = kind.compareTo(other.kind);
        return kinds != 0 ? kinds : name.compareTo(other.name);
    }

    /** As tables head their columns. */
    @Override
    public String toString() {
        return kind == Kind.GOLD ? "gold" : name;
    }
}
