package arborist.ui.lessons;

import arborist.lesson.Lesson;
import arborist.lesson.Paper;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All lessons, a button for each, below the first look at a model. */
final class LessonList extends ScrollPane {
    private static final Words WORDS = Words.of(LessonList.class);

    private final VBox rows = new VBox(4);
    private final FirstLook first;

    /** @param model where the teacher picks another model for all runs */
    LessonList(FirstLook first, Region model) {
        this.first = first;
        VBox page = new VBox(12, first, Controls.label(WORDS.say("lesson-list.heading"), "heading"), rows, model);
        page.getStyleClass().add("lesson-page");
        setId("lesson-list");
        setContent(LessonPage.centred(page));
        setFitToWidth(true);
        getStyleClass().add("quiet");
    }

    Node first() {
        return first.first();
    }

    void show(Teaching.Shelf shelf, Consumer<Lesson> open) {
        rows.getChildren().clear();
        for (Lesson lesson : shelf.lessons()) {
            rows.getChildren().add(row(lesson, open));
        }
        for (String fault : shelf.faults()) {
            rows.getChildren().add(Controls.wrapped(fault, "wrong-sign"));
        }
        rows.getChildren().add(Controls.wrapped(WORDS.say("lesson-list.own"), "muted", "small"));
    }

    private static Button row(Lesson lesson, Consumer<Lesson> open) {
        VBox words = new VBox(1, Controls.label(lesson.title(), "strong"),
                Controls.label(WORDS.say("lesson-list.minutes", lesson.minutes(), papers(lesson.papers())), "muted",
                        "small"));
        Button button = Controls.button("", WORDS.say("lesson-list.open-tip"), () -> open.accept(lesson));
        button.setGraphic(words);
        button.setId("lesson-" + lesson.name());
        button.setAccessibleText(WORDS.say("lesson-list.spoken", lesson.title(), lesson.minutes()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.getStyleClass().add("lesson-row");
        return button;
    }

    private static String papers(List<Paper> papers) {
        return papers.stream().map(paper -> paper.authors() + " " + paper.year()).collect(Collectors.joining("; "));
    }
}
