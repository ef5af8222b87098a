package arborist.ui.kit;

import arborist.exchange.chart.Chart;
import arborist.exchange.chart.ChartExport;
import arborist.words.Words;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** Shows a chart as wide as there is room, in the window's colours and size of text, with a button that saves it. */
public final class ChartView extends Region {
    private static final Words WORDS = Words.of(ChartView.class);
    /** The size of text that a chart's units are made for, in pixels. */
    private static final double UNIT_TEXT = 13;

    private final double lines;
    private final Label title = Controls.label("", "strong", "small");
    private final ImageView view = new ImageView();
    private final Button save;
    private @Nullable Chart chart;
    private @Nullable Painted painted;

    private record Painted(Chart chart, double width, double height, double scale, double pixels, boolean dark) {}

    /** Asks where to save a figure, and saves it. */
    @FunctionalInterface
    public interface Saving {

        /** @param name what the file may be called, without an ending */
        void save(Chart chart, String name);
    }

    /**
     * An empty one.
     *
     * @param lines how high it is, in lines of text; with few bars it is as high as these need
     * @param name what its file may be called
     */
    public ChartView(double lines, String name, Saving saving) {
        this.lines = lines;
        save = Controls.link(WORDS.say("chart-view.save-this-figure"), WORDS.say("chart-view.saves-it-as-svg-png"),
                () -> {
                    Chart now = chart;
                    if (now != null) {
                        saving.save(now, name);
                    }
                });
        getChildren().addAll(title, view, save);
        view.setPreserveRatio(false);
        setVisible(false);
        setManaged(false);
    }

    /**
     * Shows a chart.
     *
     * @param now null for none: then it takes no room
     * @param words what it shows, for a screen reader
     */
    public void show(@Nullable Chart now, List<String> words) {
        chart = now;
        title.setText(now == null ? "" : now.title());
        setVisible(now != null);
        setManaged(now != null);
        view.setAccessibleText(now == null ? "" : now.title() + ": " + String.join("; ", words));
        requestLayout();
    }

    private double em() {
        return save.getFont() == null ? Font.getDefault().getSize() : save.getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        double most = lines * em();
        double high = chart instanceof Chart.Bars bars
                ? Math.min(most, ChartExport.height(untitled(bars)) * em() / UNIT_TEXT) : most;
        return title.prefHeight(-1) + high + save.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 8 * em();
    }

    @Override
    protected void layoutChildren() {
        double foot = save.prefHeight(-1);
        double head = title.prefHeight(-1);
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight() - foot - head);
        title.resizeRelocate(0, 0, width, head);
        view.relocate(0, head);
        save.resizeRelocate(0, head + height, save.prefWidth(-1), foot);
        Chart now = chart;
        Scene scene = getScene();
        if (now == null || width < 1 || height < 1 || scene == null) {
            return;
        }
        double pixels = scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
        Painted wanted = new Painted(untitled(now), width, height, em() / UNIT_TEXT, pixels, dark(scene));
        if (!wanted.equals(painted)) {
            painted = wanted;
            view.setFitWidth(width);
            view.setFitHeight(height);
            Fx.then(CompletableFuture.supplyAsync(() -> paint(wanted)), image -> {
                if (Objects.equals(wanted, painted)) {
                    view.setImage(shown(image));
                }
            }, failure -> view.setImage(null));
        }
    }

    /** The title stands above it, where it can be cut and read aloud like any other. */
    private static Chart untitled(Chart chart) {
        return switch (chart) {
            case Chart.Lines lines -> new Chart.Lines("", lines.xLabel(), lines.yLabel(), lines.series());
            case Chart.Bars bars -> new Chart.Bars("", bars.bars());
        };
    }

    private static BufferedImage paint(Painted p) {
        return ChartExport.image(p.chart, p.width / p.scale, p.height / p.scale, p.scale * p.pixels, p.dark);
    }

    private static WritableImage shown(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        WritableImage shown = new WritableImage(width, height);
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        shown.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return shown;
    }

    private static boolean dark(Scene scene) {
        return scene.getStylesheets().stream().anyMatch(sheet -> sheet.endsWith("dark.css"));
    }
}
