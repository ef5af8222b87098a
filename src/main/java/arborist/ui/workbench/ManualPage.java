package arborist.ui.workbench;

import arborist.ui.kit.Controls;
import arborist.ui.kit.markdown.Markdown;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A page of the manual: its texts and pictures, one below the other. */
final class ManualPage extends VBox {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    ManualPage(Markdown markdown, List<Manual.Piece> pieces) {
        super(12);
        for (Manual.Piece piece : pieces) {
            switch (piece) {
                case Manual.Piece.Text(String text) -> getChildren().add(markdown.show(text));
                case Manual.Piece.Picture picture -> picture.file().ifPresentOrElse(
                        file -> getChildren().add(new Fitted(new Image(file.toExternalForm(), true), picture.says())),
                        () -> getChildren().add(Controls.wrapped(picture.says(), "muted")));
            }
        }
    }

    /** The heading of a section. */
    Optional<Node> heading(String section) {
        return getChildren().stream().filter(Parent.class::isInstance)
                .flatMap(block -> ((Parent) block).getChildrenUnmodifiable().stream())
                .filter(line -> line instanceof TextFlow flow && isHeading(flow, section)).findFirst();
    }

    private static boolean isHeading(TextFlow flow, String section) {
        List<Text> words = flow.getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
        return !words.isEmpty() && words.getFirst().getStyleClass().stream().anyMatch(HEADINGS::contains)
                && Spot.section(words.stream().map(Text::getText).collect(Collectors.joining())).equals(section);
    }

    /** A picture that is never wider than the page, and never larger than it is. */
    private static final class Fitted extends Region {
        /** For its frame. */
        private static final double EDGE = 1;

        private final ImageView view;

        Fitted(Image image, String says) {
            view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setAccessibleText(says);
            getStyleClass().add("manual-picture");
            getChildren().add(view);
            image.progressProperty().subscribe(this::requestLayout);
        }

        @Override
        public javafx.geometry.Orientation getContentBias() {
            return javafx.geometry.Orientation.HORIZONTAL;
        }

        private double width(double room) {
            double whole = view.getImage().getWidth();
            return room < 0 ? whole : Math.min(whole, room - 2 * EDGE);
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefWidth(double height) {
            return view.getImage().getWidth() + 2 * EDGE;
        }

        @Override
        protected double computePrefHeight(double width) {
            Image image = view.getImage();
            return image.getWidth() == 0 ? 0 : image.getHeight() * width(width) / image.getWidth() + 2 * EDGE;
        }

        @Override
        protected void layoutChildren() {
            view.setFitWidth(width(getWidth()));
            layoutInArea(view, EDGE, EDGE, getWidth() - 2 * EDGE, getHeight() - 2 * EDGE, 0, HPos.LEFT, VPos.TOP);
        }
    }
}
