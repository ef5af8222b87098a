package arborist.ui.workbench;

import arborist.exchange.Format;
import arborist.exchange.Shelf;
import arborist.exchange.ShelfWriter;
import arborist.exchange.TreeWriter;
import arborist.session.Session;
import arborist.trace.Refused;
import arborist.trace.Tree;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Overlay;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Writes the open problem or the whole session in one of the formats. */
final class Exports {
    private final Services services;
    private final Work work;
    private final Overlay overlay;
    private final Ask ask;

    Exports(Services services, Work work, Overlay overlay, Ask ask) {
        this.services = services;
        this.work = work;
        this.overlay = overlay;
        this.ask = ask;
    }

    /** Asks in which format, then where. */
    void choose(Session session, @Nullable Tree tree, Consumer<String> tell) {
        VBox card = new VBox(Controls.label("Export", "title"));
        card.getStyleClass().add("card");
        card.setPrefWidth(420);
        card.setAccessibleText("Export");
        for (Format format : services.formats().writing()) {
            boolean one = format.treeWriter().isPresent();
            Button button = Controls.button(format.says(),
                    one ? "Writes the problem that is shown" : "Writes the whole session",
                    () -> {
                        overlay.close();
                        start(session, tree, format, tell);
                    });
            button.setId("export-" + format.name());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setDisable(one && tree == null);
            card.getChildren().add(button);
        }
        Button cancel = Controls.button("Cancel", "Exports nothing (Esc)", overlay::close);
        card.getChildren().add(cancel);
        overlay.show(card, card.getChildren().get(1));
    }

    private void start(Session session, @Nullable Tree tree, Format format, Consumer<String> tell) {
        String pattern = format.patterns().isEmpty() ? "*.txt" : format.patterns().getFirst();
        String name =
                String.valueOf(session.file().getFileName()).replaceAll("\\.arborist$", "") + pattern.substring(1);
        ask.save("Export as " + format.says(), name, List.of(pattern)).ifPresent(to -> {
            JobCard card = new JobCard("Exporting to " + to.getFileName());
            overlay.show(card, card.first(), card::cancel);
            Fx.then(work.start(() -> write(session, tree, format, to)), done -> {
                overlay.close();
                tell.accept("Exported to " + done + ".");
            }, failure -> {
                overlay.close();
                tell.accept(failure);
            });
        });
    }

    private Path write(Session session, @Nullable Tree tree, Format format, Path to)
            throws IOException, InterruptedException {
        // Written beside and moved, so that a failed export leaves no half a file and spoils none that was there.
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            TreeWriter one = format.treeWriter().orElse(null);
            ShelfWriter all = format.shelfWriter().orElse(null);
            if (one != null && tree != null) {
                one.write(tree, out);
            } else if (all != null) {
                Shelf shelf = services.shelf().apply(session);
                all.write(shelf, out);
            } else {
                throw new Refused("Open a problem first; this format writes one problem.");
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        return Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
