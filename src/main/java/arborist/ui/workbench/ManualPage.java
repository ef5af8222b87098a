package arborist.ui.workbench;

import arborist.ui.kit.Controls;
import arborist.ui.kit.markdown.Markdown;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page of the manual: its texts and pictures, one below the other. */
final class ManualPage extends VBox {

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
