package arborist.ui.workbench;

import arborist.exchange.WholeFile;
import arborist.exchange.chart.Chart;
import arborist.exchange.chart.ChartExport;
import arborist.ui.kit.ChartView;
import arborist.ui.kit.Fx;
import arborist.ui.kit.TellLine;
import arborist.ui.kit.Work;
import arborist.words.Words;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Saves a figure where somebody says, as SVG, PNG or CSV, by the ending of its name. */
final class FigureSaver implements ChartView.Saving, AutoCloseable {
    private static final Words WORDS = Words.of(FigureSaver.class);
    private final Ask ask;
    private final TellLine told;
    private final Work work = new Work();

    FigureSaver(Ask ask, TellLine told) {
        this.ask = ask;
        this.told = told;
    }

    @Override
    public void save(Chart chart, String name) {
        ask.save(WORDS.say("figure-saver.save-the-figure-as-svg"), name + ".svg", List.of("*.svg", "*.png", "*.csv"))
                .ifPresent(chosen -> {
                    Path to = ended(chosen);
                    if (!to.equals(chosen) && Files.exists(to)) {
                        told.fail(WORDS.say("figure-saver.there-is-a-file-already", to.getFileName()));
                        return;
                    }
                    Fx.then(work.start(() -> write(chart, to)),
                            done -> told.tell(WORDS.say("figure-saver.saved-as", done)),
                            told::fail);
                });
    }

    private static Path ended(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.matches("(?i).*\\.(svg|png|csv)") ? file : file.resolveSibling(name + ".svg");
    }

    private static Path write(Chart chart, Path to) throws IOException, InterruptedException {
        String name = to.toString().toLowerCase(Locale.ROOT);
        WholeFile.write(to, out -> {
            if (name.endsWith(".csv")) {
                Writer rows = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                ChartExport.csv(chart, rows);
                rows.flush();
            } else if (name.endsWith(".png")) {
                ChartExport.png(chart, false, out);
            } else {
                ChartExport.svg(chart, false, out);
            }
        });
        return to;
    }

    @Override
    public void close() {
        work.close();
    }
}
