package arborist.label.mark;

import arborist.label.Voice;
import arborist.trace.Label;

/**
 * With whose eyes the labels of a tree are seen. Somebody who is to label blind to others sees their own alone.
 *
 * @param me the annotator who looks
 */
public record Eyes(Whose whose, String me) {
    /** Sees no labels. */
    public static final Eyes CLOSED = new Eyes(Whose.NOBODY, "");

    /** Whether the labels of a voice are seen. */
    public boolean sees(Voice voice) {
        return switch (whose) {
            case NOBODY -> false;
            case MINE -> voice.equals(Voice.person(me));
            case PEOPLE -> voice.kind() != Voice.Kind.AUTO;
            case PROGRAMS -> voice.kind() == Voice.Kind.AUTO;
        };
    }

    /** Whether a label is seen; one that nobody here could have given is seen with open eyes. */
    public boolean sees(Label label) {
        return Voice.of(label).map(this::sees).orElse(whose != Whose.NOBODY);
    }
}
