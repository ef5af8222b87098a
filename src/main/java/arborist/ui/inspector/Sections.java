package arborist.ui.inspector;

import arborist.label.mark.Eyes;
import arborist.label.mark.Whose;
import arborist.trace.Label;
import arborist.trace.Link;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.Target;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Flow;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Labelled;
import arborist.ui.kit.Shown;
import arborist.ui.kit.Unjudged;
import arborist.ui.tend.Phrase;
import arborist.vote.Luck;
import arborist.words.Kept;
import arborist.words.Named;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** Makes the parts of the inspector that only show. */
final class Sections {
    private static final Words WORDS = Words.of(Sections.class);
    private final Shown shown;
    private final ReadOnlyBooleanProperty keptBack;
    private final Function<Score, Color> colour;

    /** @param keptBack whether what is right and wrong is not to be seen */
    Sections(Shown shown, ReadOnlyBooleanProperty keptBack, Function<Score, Color> colour) {
        this.shown = shown;
        this.keptBack = keptBack;
        this.colour = colour;
    }

    Flow chips(Tree tree, Node node) {
        Flow pane = new Flow(6, 6);
        for (Chip chip : Chip.of(tree, keptBack.get() ? Unjudged.of(node) : node)) {
            javafx.scene.control.Label label = Controls.label(chip.words(), "chip",
                    chip.tone().name().toLowerCase(Locale.ROOT));
            if (!chip.why().isEmpty()) {
                Controls.describe(label, chip.words() + ": " + chip.why(), chip.why());
            }
            pane.getChildren().add(label);
        }
        return pane;
    }

    /**
     * That a right answer came of a wrong step; nothing where that is kept back. What verifiers found is there at once, what people say
     * once their labels in the whole tree were read.
     */
    VBox luck(Tree tree, Node node) {
        VBox place = new VBox();
        place.setManaged(false);
        if (!keptBack.get() && node.outcome(Verdict.RIGHT) == Verdict.Outcome.YES) {
            Luck.of(tree, node).ifPresent(luck -> tell(place, luck));
            Eyes eyes = shown.eyes();
            Fx.then(CompletableFuture.supplyAsync(() -> Luck.of(tree, node, Labelled.by(tree, eyes))), luck -> {
                // Meanwhile another thought may stand there.
                if (place.getParent() != null) {
                    luck.ifPresent(l -> tell(place, l));
                }
            }, failure -> {});
        }
        return place;
    }

    private static void tell(VBox place, Luck luck) {
        javafx.scene.control.Label words = Controls.wrapped(luck.says(), "warn-sign");
        words.setId("inspector-luck");
        place.getChildren().setAll(Controls.describe(words, luck.says() + " " + luck.why(), luck.why()));
        place.setManaged(true);
    }

    Optional<Section> scores(Node node) {
        List<VBox> rows = ScoreLine.of(node).stream().map(this::score).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Section(WORDS.say("sections.scores"), rows));
    }

    private VBox score(ScoreLine line) {
        Score score = line.score();
        Region swatch = new Region();
        swatch.getStyleClass().add("swatch");
        swatch.setStyle("-fx-background-color: " + colour.apply(score).toString().replace("0x", "#") + ";");
        javafx.scene.control.Label who = Controls.wrapped(stale(line.who(), line.stale()));
        javafx.scene.control.Label value = Controls.label(line.value());
        value.setMinWidth(Region.USE_PREF_SIZE);
        if (line.counts()) {
            value.getStyleClass().add("strong");
            who.getStyleClass().add("strong");
        }
        if (line.stale()) {
            who.getStyleClass().add("muted");
            value.getStyleClass().add("muted");
        }
        VBox words = new VBox(2, who);
        if (!line.how().isEmpty()) {
            words.getChildren().add(Controls.wrapped(line.how(), "muted", "small"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(swatch, words, value);
        row.getStyleClass().add("table-row");
        row.setAlignment(Pos.TOP_LEFT);
        String told = line.who() + ": " + line.value() + ", " + line.how();
        row.setAccessibleText(line.stale() ? WORDS.say("sections.stale-score", told) : told);
        return new VBox(row);
    }

    Optional<Section> labels(Node node) {
        List<Label> all = node.findings().labels();
        List<Label> seen = all.stream().filter(shown::sees).toList();
        List<javafx.scene.Node> rows = new ArrayList<>();
        seen.forEach(l -> rows.add(Controls.wrapped(stale(label(l), node.isStale(l)))));
        if (seen.size() < all.size() && !keptBack.get()) {
            rows.add(others(all.stream().filter(l -> !seen.contains(l)).toList()));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Section(WORDS.say("sections.labels"), rows));
    }

    /** Whoever labels is told what others say only where they ask for it. */
    private Button others(List<Label> hidden) {
        int byPeople = (int) hidden.stream().filter(l -> !l.byProgram()).count();
        boolean people = byPeople > 0;
        Button show = Controls.link(people ? WORDS.say("sections.others", byPeople)
                : WORDS.say("sections.programs", hidden.size()), WORDS.say("sections.others-tip"),
                () -> shown.eyesProperty().set(new Eyes(people ? Whose.PEOPLE : Whose.PROGRAMS,
                        shown.eyesProperty().get().me())));
        show.setId("labels-of-others");
        return Controls.narrow(show);
    }

    private static String stale(String words, boolean stale) {
        return stale ? WORDS.say("sections.stale", words) : words;
    }

    private static String label(Label label) {
        String value = label.value() == null ? WORDS.say("sections.left-without-a-value") : Named.shown(label.value());
        String said = switch (label.target()) {
            case Target.Span span -> WORDS.say("sections.for-letters-to", value, span.from(), span.to());
            case Target.Step step -> value;
            case Target.Path path -> WORDS.say("sections.for-the-path", value);
            case Target.Solution solution -> WORDS.say("sections.for-the-solution", value);
            case Target.Pair pair -> WORDS.say("sections.against-another", value);
        };
        return label.annotator() + ": " + said + " · " + Named.shown(label.scheme())
                + (label.guideline().isEmpty() ? "" : " " + label.guideline())
                + (label.remark().isBlank() ? ""
                        : " · " + (label.byProgram() ? Kept.shown(label.remark()) : label.remark()));
    }

    Section origin(Tree tree, Node node) {
        return new Section(WORDS.say("sections.how-it-came-about"),
                Origin.lines(tree, node).stream().map(l -> Controls.wrapped(l, "muted")).toList());
    }

    Optional<Section> visits(Node node) {
        return node.tally().value()
                .map(v -> new Section(WORDS.say("sections.simulations"),
                        Controls.wrapped(WORDS.say("sections.visits", node.tally().visits(), v))));
    }

    Optional<Section> links(Tree tree, Node node) {
        List<javafx.scene.Node> rows = new ArrayList<>();
        for (Link link : node.findings().links()) {
            boolean out = link.from().equals(node.id());
            Node other = tree.live(out ? link.to() : link.from()).orElse(null);
            if (other != null) {
                String words =
                        (out ? "" : "← ") + WORDS.named("sections.link", link.type().name()) + " " + Phrase.of(other);
                javafx.scene.control.Button go =
                        Controls.link(words, WORDS.say("sections.goes-to-that-thought"),
                                () -> shown.select(other.id()));
                go.setTextOverrun(OverrunStyle.ELLIPSIS);
                go.setMinWidth(0);
                rows.add(go);
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Section(WORDS.say("sections.links"), rows));
    }

    Optional<Section> attributes(Node node) {
        if (node.thought().attributes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section(WORDS.say("sections.from-the-source"),
                Attributes.lines(node.thought().attributes()).stream().map(l -> Controls.wrapped(l, "muted", "small"))
                        .toList()));
    }
}
