package arborist.ui.lessons;

import arborist.lesson.Part;
import arborist.ui.kit.Controls;
import arborist.ui.kit.markdown.Markdown;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes what is shown of the parts of a page; runs that follow one another stand side by side. */
final class Blocks {
    private static final Words WORDS = Words.of(Blocks.class);
    /** In em: so wide a run has to be to stand beside another. */
    private static final double NARROWEST = 21;

    private final Markdown markdown;
    private final Desk desk;

    Blocks(Markdown markdown, Desk desk) {
        this.markdown = markdown;
        this.desk = desk;
    }

    List<Node> of(Board board, List<Part> parts) {
        List<Node> nodes = new ArrayList<>();
        List<RunBlock> beside = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Run run) {
                beside.add(new RunBlock(board, run, desk));
                continue;
            }
            addRuns(nodes, beside);
            nodes.add(of(board, part));
        }
        addRuns(nodes, beside);
        return nodes;
    }

    private void addRuns(List<Node> nodes, List<RunBlock> beside) {
        if (!beside.isEmpty()) {
            nodes.add(
                    beside.size() == 1 ? beside.getFirst() : new SideBySide(List.copyOf(beside), NARROWEST, desk.em()));
            beside.clear();
        }
    }

    private Node of(Board board, Part part) {
        return switch (part) {
            case Part.Text text -> markdown.show(text.markdown());
            case Part.Run run -> new RunBlock(board, run, desk);
            case Part.Curve curve -> new CurveBlock(board, curve, desk);
            case Part.Claim claim -> new ClaimBlock(board, claim);
            case Part.Ask ask -> new AskBlock(board, ask, desk);
            case Part.Reveal reveal ->
                    Controls.shown(aside("lesson-reveal", WORDS.say("blocks.reveal"), reveal.markdown()),
                            Bindings.createBooleanBinding(() -> board.guess(reveal.ask()).get() != null,
                                    board.guess(reveal.ask())));
            case Part.Label label -> new LabelBlock(board, label, desk);
            case Part.Look look -> aside("lesson-look", WORDS.say("blocks.look"), look.markdown());
            case Part.Notes notes ->
                    Controls.shown(aside("lesson-notes", WORDS.say("blocks.notes"), notes.markdown()),
                            desk.notesProperty());
        };
    }

    private Region aside(String style, String title, String text) {
        VBox box = new VBox(4, Controls.label(title, "heading"), markdown.show(text));
        box.getStyleClass().addAll("lesson-aside", style);
        return box;
    }
}
