package arborist.trace;

import java.util.function.Function;
import org.pcollections.PVector;

/**
 * Adds to and takes from what was said of a thought. Adding an id that is there already changes nothing; what is taken back keeps
 * its place, and comes back to it.
 */
final class FindingsEdit {
    private FindingsEdit() {}

    static Node.Findings add(Node.Findings f, Verdict verdict) {
        return back(new Node.Findings(plus(f.allVerdicts(), verdict, Verdict::id), f.allScores(), f.allLabels(),
                f.allLinks(), f.allAttachments(), f.gone()), verdict.id());
    }

    static Node.Findings add(Node.Findings f, Score score) {
        return back(new Node.Findings(f.allVerdicts(), plus(f.allScores(), score, Score::id), f.allLabels(),
                f.allLinks(), f.allAttachments(), f.gone()), score.id());
    }

    static Node.Findings add(Node.Findings f, Label label) {
        return back(new Node.Findings(f.allVerdicts(), f.allScores(), plus(f.allLabels(), label, Label::id),
                f.allLinks(), f.allAttachments(), f.gone()), label.id());
    }

    static Node.Findings add(Node.Findings f, Link link) {
        return back(new Node.Findings(f.allVerdicts(), f.allScores(), f.allLabels(),
                plus(f.allLinks(), link, Link::id), f.allAttachments(), f.gone()), link.id());
    }

    static Node.Findings add(Node.Findings f, Attachment attachment) {
        return back(new Node.Findings(f.allVerdicts(), f.allScores(), f.allLabels(), f.allLinks(),
                plus(f.allAttachments(), attachment, Attachment::id), f.gone()), attachment.id());
    }

    /** Takes a finding back, or brings it back; one that was never there stays away. */
    static Node.Findings setRemoved(Node.Findings f, Thing thing, boolean removed) {
        if (!removed) {
            return back(f, thing.id());
        }
        boolean there = switch (thing.type()) {
            case VERDICT -> holds(f.allVerdicts(), thing.id(), Verdict::id);
            case SCORE -> holds(f.allScores(), thing.id(), Score::id);
            case LABEL -> holds(f.allLabels(), thing.id(), Label::id);
            case LINK -> holds(f.allLinks(), thing.id(), Link::id);
            case ATTACHMENT -> holds(f.allAttachments(), thing.id(), Attachment::id);
            default -> false;
        };
        return there ? f.withGone(f.gone().plus(thing.id())) : f;
    }

    private static Node.Findings back(Node.Findings f, Id id) {
        return f.gone().contains(id) ? f.withGone(f.gone().minus(id)) : f;
    }

    private static <T> PVector<T> plus(PVector<T> all, T one, Function<T, Id> id) {
        return holds(all, id.apply(one), id) ? all : all.plus(one);
    }

    private static <T> boolean holds(PVector<T> all, Id wanted, Function<T, Id> id) {
        for (T one : all) {
            if (id.apply(one).equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
