package arborist.ui.lessons;

import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** Leads from a lesson of which nothing was done here to the session where the class did something of it. */
final class Elsewhere {
    private static final Words WORDS = Words.of(Elsewhere.class);

    private final Classes classes;
    private final Path session;
    private final Consumer<Path> open;

    /**
     * @param session the one that is open
     * @param open opens another, and shows the lessons there
     */
    Elsewhere(Classes classes, Path session, Consumer<Path> open) {
        this.classes = classes;
        this.session = session;
        this.open = open;
    }

    /** What is said above the lesson, as long as nothing was done of it here; empty where there is nothing to say. */
    Optional<Node> line(Board here) {
        return classes.elsewhere(session, here.lesson()).map(there -> {
            HBox line = new HBox(8,
                    Controls.wrapped(WORDS.say("elsewhere.is-in", String.valueOf(there.getFileName())), "muted"),
                    Controls.link(WORDS.say("elsewhere.go"), WORDS.say("elsewhere.go-tip", there), () -> {
                        classes.show(there, classes.board(there, here.lesson()));
                        open.accept(there);
                    }));
            line.setId("lesson-elsewhere");
            line.setAlignment(Pos.CENTER_LEFT);
            return Controls.shown(line, here.doneProperty().not());
        });
    }
}
