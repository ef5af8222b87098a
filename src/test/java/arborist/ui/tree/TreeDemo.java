package arborist.ui.tree;

import arborist.app.bench.RandomTrees;
import arborist.settings.Look;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Submission;
import arborist.ui.kit.MemoryDoor;
import arborist.ui.kit.Shown;
import arborist.ui.kit.Theme;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/** Shows made-up trees and takes pictures of them, for looking at: {@code TreeDemo THOUGHTS LIGHT|DARK PERCENT FOLDER}. */
public final class TreeDemo extends Application {
    private final Shown shown = new Shown();
    private final MemoryDoor door = new MemoryDoor();

    /** Not the application itself: Java refuses to start one whose JavaFX is on the class path. */
    static final class Main {
        private Main() {}

        public static void main(String[] args) {
            launch(TreeDemo.class, args);
        }
    }

    @Override
    public void start(Stage stage) {
        List<String> args = getParameters().getRaw();
        int thoughts = Integer.parseInt(args.get(0));
        TreePane pane = new TreePane(shown);
        BorderPane root = new BorderPane(pane);
        root.setTop(new VBox(pane.searchBox(), pane.filterBar()));
        Scene scene = new Scene(root, 1000, 800);
        Theme theme = new Theme(scene);
        theme.choose(Look.valueOf(args.get(1)), Integer.parseInt(args.get(2)));
        stage.setScene(scene);
        stage.show();
        Id problem = RandomTrees.problem(7);
        door.submit(
                Submission.of(Author.person("demo"), problem, RandomTrees.changes(7, thoughts).toArray(Change[]::new)))
                .join();
        shown.open(door, problem);
        String start = args.get(3) + "/" + thoughts + "-" + args.get(1) + "-" + args.get(2) + "-";
        Consumer<String> shot = name -> save(scene, start + name);
        TreeCommands c = pane.commands();
        run(List.of(
                () -> shot.accept("a-open"),
                () -> {
                    c.toRoot();
                    c.toChild();
                    c.toChild();
                    pane.requestFocus();
                },
                () -> shot.accept("b-selected"),
                c.look()::fit,
                () -> shot.accept("c-whole"),
                () -> pane.camera().set(pane.camera().view().zoomed(4, 400, 300)),
                () -> shot.accept("d-x4"),
                () -> pane.camera().set(pane.camera().view().zoomed(4, 400, 300)),
                () -> shot.accept("e-x16"),
                c.look()::actualSize,
                () -> c.search("left 7"),
                c.fold()::toggle,
                () -> shot.accept("f-actual"),
                c.look()::fit,
                () -> shot.accept("g-search"),
                c.fold()::toggle,
                c::focusOnSubtree,
                c::followBestPath,
                () -> shot.accept("h-focus"),
                Platform::exit), 0);
    }

    private static void run(List<Runnable> steps, int at) {
        if (at < steps.size()) {
            PauseTransition pause = new PauseTransition(Duration.millis(at == 0 ? 2500 : 500));
            pause.setOnFinished(e -> {
                steps.get(at).run();
                run(steps, at + 1);
            });
            pause.play();
        }
    }

    private static void save(Scene scene, String name) {
        WritableImage image = scene.snapshot(null);
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(copy, "png", new File(name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
