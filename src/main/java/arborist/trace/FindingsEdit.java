package arborist.trace;

import java.util.function.Function;
import org.pcollections.PVector;

/** Adds to and takes from what was said of a thought; adding an id that is there already changes nothing. */
final class FindingsEdit {
    private FindingsEdit() {}

    static Node.Findings add(Node.Findings f, Verdict verdict) {
        return new Node.Findings(plus(f.verdicts(), verdict, Verdict::id), f.scores(), f.labels(), f.links(),
                f.attachments());
    }

    static Node.Findings add(Node.Findings f, Score score) {
        return new Node.Findings(f.verdicts(), plus(f.scores(), score, Score::id), f.labels(), f.links(),
                f.attachments());
    }

    static Node.Findings add(Node.Findings f, Label label) {
        return new Node.Findings(f.verdicts(), f.scores(), plus(f.labels(), label, Label::id), f.links(),
                f.attachments());
    }

    static Node.Findings add(Node.Findings f, Link link) {
        return new Node.Findings(f.verdicts(), f.scores(), f.labels(), plus(f.links(), link, Link::id),
                f.attachments());
    }

    static Node.Findings add(Node.Findings f, Attachment attachment) {
        return new Node.Findings(f.verdicts(), f.scores(), f.labels(), f.links(),
                plus(f.attachments(), attachment, Attachment::id));
    }

    static Node.Findings remove(Node.Findings f, Thing thing) {
        Id id = thing.id();
        return switch (thing.type()) {
            case VERDICT -> new Node.Findings(minus(f.verdicts(), id, Verdict::id), f.scores(), f.labels(), f.links(),
                    f.attachments());
            case SCORE -> new Node.Findings(f.verdicts(), minus(f.scores(), id, Score::id), f.labels(), f.links(),
                    f.attachments());
            case LABEL -> new Node.Findings(f.verdicts(), f.scores(), minus(f.labels(), id, Label::id), f.links(),
                    f.attachments());
            case LINK -> new Node.Findings(f.verdicts(), f.scores(), f.labels(), minus(f.links(), id, Link::id),
                    f.attachments());
            case ATTACHMENT -> new Node.Findings(f.verdicts(), f.scores(), f.labels(), f.links(),
                    minus(f.attachments(), id, Attachment::id));
            default -> f;
        };
    }

    private static <T> PVector<T> plus(PVector<T> all, T one, Function<T, Id> id) {
        for (T present : all) {
            if (id.apply(present).equals(id.apply(one))) {
                return all;
            }
        }
        return all.plus(one);
    }

    private static <T> PVector<T> minus(PVector<T> all, Id gone, Function<T, Id> id) {
        for (int i = 0; i < all.size(); i++) {
            if (id.apply(all.get(i)).equals(gone)) {
                return all.minus(i);
            }
        }
        return all;
    }
}
