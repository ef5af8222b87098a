package arborist.ui.workbench;

import arborist.exchange.chart.Chart;
import arborist.exchange.chart.ChartExport;
import arborist.ui.kit.ChartView;
import arborist.ui.kit.Fx;
import arborist.ui.kit.TellLine;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Saves a figure where somebody says, as SVG, PNG or CSV, by the ending of its name. */
final class FigureSaver implements ChartView.Saving {
    private final Ask ask;
    private final TellLine told;

    FigureSaver(Ask ask, TellLine told) {
        this.ask = ask;
        this.told = told;
    }

    @Override
    public void save(Chart chart, String name) {
        ask.save("Save the figure as SVG, PNG or CSV", name + ".svg", List.of("*.svg", "*.png", "*.csv"))
                .ifPresent(chosen -> {
                    Path to = ended(chosen);
                    Fx.then(CompletableFuture.runAsync(() -> write(chart, to)),
                            done -> told.tell("Saved as " + to + "."),
                            told::fail);
                });
    }

    private static Path ended(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.matches("(?i).*\\.(svg|png|csv)") ? file : file.resolveSibling(name + ".svg");
    }

    static void write(Chart chart, Path to) {
        String name = to.toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".csv")) {
                try (Writer out = Files.newBufferedWriter(to)) {
                    ChartExport.csv(chart, out);
                }
            } else {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
                    if (name.endsWith(".png")) {
                        ChartExport.png(chart, false, out);
                    } else {
                        ChartExport.svg(chart, false, out);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the figure could not be written to " + to, e);
        }
    }
}
