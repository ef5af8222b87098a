package arborist.ui.workbench;

import arborist.settings.Draft;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.ui.kit.Shown;
import arborist.ui.kit.TellLine;
import arborist.ui.tend.Drafts;
import arborist.ui.tend.Forms;
import arborist.ui.tend.Phrase;
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;

/** Says that texts were begun when the session was open before, and leads to the last of them. */
final class DraftOffer {
    private static final Words WORDS = Words.of(DraftOffer.class);
    private final Shown shown;
    private final ProblemOpener opener;
    private final Consumer<Id> open;
    private final Forms forms;
    private final TellLine told;

    /** @param open opens a problem in all views */
    DraftOffer(Shown shown, ProblemOpener opener, Consumer<Id> open, Forms forms, TellLine told) {
        this.shown = shown;
        this.opener = opener;
        this.open = open;
        this.forms = forms;
        this.told = told;
    }

    void make(Drafts drafts, List<Draft> kept) {
        drafts.restore(kept);
        if (!kept.isEmpty()) {
            Draft last = kept.getLast();
            told.tell(WORDS.say("draft-offer.texts-that-you-began-are", kept.size(), Phrase.of(last.text())),
                    WORDS.say("draft-offer.go-on-writing"), () -> resume(last));
        }
    }

    private void resume(Draft draft) {
        opener.want(Id.parse(draft.thought()), () -> {
            Node node = shown.selectedNode();
            if (node != null) {
                forms.resume(draft.editor(), node);
            }
        });
        Id problem = Id.parse(draft.problem());
        if (problem.equals(shown.problem())) {
            opener.select();
        } else {
            open.accept(problem);
        }
    }
}
