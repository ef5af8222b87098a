package arborist.ui.tend;

import arborist.reason.Regrowth;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.scene.paint.Color;

/** Opens the form of each act that needs words or a number. */
public final class Forms {
    private static final Words WORDS = Words.of(Forms.class);
    private final Hand hand;
    private final Drafts drafts;
    private final Function<Score, Color> colour;
    private final Consumer<Editor> open;

    /**
     * @param colour of a score, the same as in the tree
     * @param open shows a form and gives it the keyboard
     */
    public Forms(Hand hand, Drafts drafts, Function<Score, Color> colour, Consumer<Editor> open) {
        this.hand = hand;
        this.drafts = drafts;
        this.colour = colour;
        this.open = open;
    }

    /** Opens the form in which a draft was begun; false where there is no such form. */
    public boolean resume(String editor, Node node) {
        switch (editor) {
            case "reason" -> prune(node);
            case "rewrite" -> rewrite(node);
            case "child" -> child(node);
            case "note" -> note(node);
            default -> {
                return false;
            }
        }
        return true;
    }

    public void prune(Node node) {
        text(node, "reason", WORDS.say("forms.prune", Phrase.of(node)), WORDS.say("forms.prune-button"),
                WORDS.say("forms.why-in-a-few-words"), "", true,
                (reason, done, failed) -> hand.make(
                        reason.isBlank() ? WORDS.say("forms.pruned", Phrase.of(node))
                                : WORDS.say("forms.pruned-because", Phrase.of(node), reason.strip()),
                        done, failed,
                        Tend.prune(node, reason)));
    }

    public void rewrite(Node node) {
        text(node, "rewrite", WORDS.say("forms.rewrite", Phrase.of(node)), WORDS.say("forms.save-text"),
                WORDS.say("forms.the-thoughts-text"), node.text(), false,
                (text, done, failed) -> hand.make(
                        WORDS.say("forms.rewrote-scores-of-the-earlier", Phrase.of(node)),
                        done, failed, Tend.rewrite(node, text)));
    }

    /**
     * Changes the text and prunes what hangs below, so that it can be grown again.
     *
     * @param regrow runs once that is done
     */
    public void regrow(Node node, Runnable regrow) {
        open.accept(new TextEditor(
                new TextEditor.Form("rewrite", node.thought().problem(), node.id(),
                        WORDS.say("forms.rewrite-and-regrow", Phrase.of(node)), WORDS.say("forms.save-and-regrow"),
                        WORDS.say("forms.the-thoughts-text"), node.text(),
                        true),
                drafts, (text, done, failed) -> {
                    if (text.isBlank()) {
                        failed.accept(WORDS.say("forms.write-something-first-or-leave"));
                        return;
                    }
                    // A search may have gone on below it while the text was written.
                    Tree tree = hand.shown().tree();
                    Node now = tree == null ? null : tree.node(node.id());
                    if (tree == null || now == null) {
                        failed.accept(WORDS.say("forms.the-thought-is-not-there"));
                        return;
                    }
                    hand.make(WORDS.say("forms.rewrote-what-hung-below-it", Phrase.of(text)), () -> {
                        done.run();
                        regrow.run();
                    }, failed, Regrowth.edits(tree, now, text).toArray(Change[]::new));
                }));
    }

    /** Splits the text of the chain that the thought is part of into steps anew. */
    public void split(Tree tree, List<Node> chain) {
        open.accept(new SplitEditor(WORDS.say("forms.split-into-steps", Phrase.of(chain.getFirst())), tree, chain,
                (split, done, failed) -> hand.make(WORDS.say("forms.split-the-chain-into-steps", split.texts().size()),
                        done, failed,
                        split.changes().toArray(Change[]::new))));
    }

    public void child(Node node) {
        text(node, "child", WORDS.say("forms.a-thought-after", Phrase.of(node)), WORDS.say("forms.add-thought"),
                WORDS.say("forms.what-follows-from-it"), "", false,
                (text, done, failed) -> {
                    Thought thought = Tend.child(node, text.strip());
                    hand.make(WORDS.say("forms.added", Phrase.of(text)), () -> {
                        done.run();
                        hand.shown().select(thought.id());
                    }, failed, new Change.AddThought(thought));
                });
    }

    public void note(Node node) {
        text(node, "note", WORDS.say("forms.note-on", Phrase.of(node)), WORDS.say("forms.save-note"),
                WORDS.say("forms.your-own-words-about-this"), node.note(),
                true,
                (text, done, failed) -> hand.make(
                        text.isBlank() ? WORDS.say("forms.took-the-note-away")
                                : WORDS.say("forms.noted-on", Phrase.of(node)),
                        done, failed,
                        Tend.note(node, text.strip())));
    }

    /** The colour that a value would have beside the score that counts now. */
    private DoubleFunction<Color> shade(Node node, Scale scale) {
        Scorer scorer = node.score().map(Score::scorer).orElse(Scorer.person(hand.name()));
        Id id = Id.random();
        return value -> colour.apply(new Score(id, node.id(), scorer, value, scale.min(), scale.max(),
                scale.higherIsBetter(), 1, "", Score.Scope.PATH, node.wording().version()));
    }

    public void rescore(Tree tree, Node node) {
        Scale scale = Scale.of(tree, node);
        double value = node.score().map(s -> s.value()).orElse((scale.min() + scale.max()) / 2);
        open.accept(
                new ScoreEditor(WORDS.say("forms.score", Phrase.of(node)), scale, value, shade(node, scale),
                        (text, done, failed) -> {
                            double chosen = ScoreEditor.parse(text);
                            hand.make(WORDS.say("forms.scored", Phrase.of(node), ScoreEditor.format(chosen)), done,
                                    failed,
                                    Tend.rescore(node, hand.name(), scale, chosen));
                        }));
    }

    private void text(Node node, String id, String title, String saving, String prompt, String standing, boolean empty,
            TextEditor.Saving save) {
        open.accept(
                new TextEditor(
                        new TextEditor.Form(id, node.thought().problem(), node.id(), title, saving, prompt, standing,
                                empty),
                        drafts,
                        save));
    }
}
