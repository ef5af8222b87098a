package arborist.ui.lessons;

import arborist.lesson.Lesson;
import arborist.lesson.Paper;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All lessons, a button for each, below the first look at a model. */
final class LessonList extends ScrollPane {
    private static final Words WORDS = Words.of(LessonList.class);

    private Runnable again = () -> {};
    private final VBox rows = new VBox(4);
    private final FirstLook first;

    /** @param model where the teacher picks another model for all runs */
    LessonList(FirstLook first, Region model, Actions actions) {
        this.first = first;
        VBox page = new VBox(12, Controls.button(actions.get("lesson-leave")), first,
                Controls.label(WORDS.say("lesson-list.heading"), "heading"), rows, model);
        page.getStyleClass().add("lesson-page");
        setId("lesson-list");
        setContent(LessonPage.centred(page));
        setFitToWidth(true);
        getStyleClass().add("quiet");
    }

    Node first() {
        return first.first();
    }

    /** @param begun whether the class has done something of a lesson */
    void show(Teaching.Shelf shelf, Predicate<Lesson> begun, Consumer<Lesson> open) {
        again = () -> show(shelf, begun, open);
        rows.getChildren().clear();
        for (Lesson lesson : shelf.lessons()) {
            rows.getChildren().add(row(lesson, begun.test(lesson), open));
        }
        for (String fault : shelf.faults()) {
            rows.getChildren().add(Controls.wrapped(fault, "wrong-sign"));
        }
        rows.getChildren().add(Controls.wrapped(WORDS.say("lesson-list.own"), "muted", "small"));
    }

    /** Shows anew which lessons were begun. */
    void refresh() {
        again.run();
    }

    private static Button row(Lesson lesson, boolean begun, Consumer<Lesson> open) {
        String about = WORDS.say("lesson-list.minutes", lesson.minutes(), papers(lesson.papers()));
        VBox words = new VBox(1, Controls.wrapped(lesson.title(), "strong"),
                Controls.wrapped(begun ? WORDS.say("lesson-list.begun", about) : about, "muted", "small"));
        Button button = new Wrapping(words);
        Controls.describe(button, WORDS.say("lesson-list.spoken", lesson.title(), lesson.minutes()),
                WORDS.say("lesson-list.open-tip"));
        button.setOnAction(e -> open.accept(lesson));
        button.setId("lesson-" + lesson.name());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.getStyleClass().add("lesson-row");
        return button;
    }

    /** As high as its words are at its width: by itself a button asks for one line of what stands in it. */
    private static final class Wrapping extends Button {
        private final Region words;

        Wrapping(Region words) {
            this.words = words;
            setGraphic(words);
            words.prefWidthProperty().bind(Bindings.createDoubleBinding(
                    () -> Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()), widthProperty(),
                    insetsProperty(), paddingProperty()));
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double across = snappedLeftInset() + snappedRightInset();
            return snappedTopInset() + snappedBottomInset()
                    + words.prefHeight(Math.max(0, (width < 0 ? getWidth() : width) - across));
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }
    }

    private static String papers(List<Paper> papers) {
        return papers.stream().map(paper -> paper.authors() + " " + paper.year()).collect(Collectors.joining("; "));
    }
}
