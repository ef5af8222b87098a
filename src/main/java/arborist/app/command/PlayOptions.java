package arborist.app.command;

import arborist.exchange.play.Pace;
import arborist.exchange.play.PlayExport;
import arborist.session.ProblemRow;
import arborist.session.SessionView;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.ui.present.SessionTeller;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** What can be said of a run that is written out step by step, and the writing itself. */
final class PlayOptions {
    @Option(names = "--run", paramLabel = "N",
            description = "For play-html, frames-png, frames-svg and handout-pdf: which run of the problem, from 1; all of"
                    + " them where nothing is said.")
    private @Nullable Integer run;

    @Option(names = "--moments", paramLabel = "all|samples|turns",
            description = "For the same: all steps, each sample as a whole, or only"
                    + " those steps at which something is pruned, solved, chosen or changed by hand, and others between these"
                    + " where they are fewer than six. Where nothing is said, whole samples of a run that draws five or more,"
                    + " else all steps, as far as there is room.")
    private @Nullable String moments;

    @Option(names = "--dark", description = "For frames-png and frames-svg: on a dark ground.")
    private boolean dark;

    @Option(names = "--language", paramLabel = "en|de",
            description = "For the same: in which language it is told; English where nothing is said.")
    private @Nullable String language;

    static Optional<PlayExport.Kind> kind(String format) {
        return Arrays.stream(PlayExport.Kind.values()).filter(k -> k.code().equals(format)).findFirst();
    }

    boolean any() {
        return run != null || moments != null || dark || language != null;
    }

    int write(Console console, SessionView session, ProblemRow problem, PlayExport.Kind kind, Path out)
            throws IOException, InterruptedException {
        // Java2D looks for a display unless told not to, and this has to come before its first class.
        System.setProperty("java.awt.headless", "true");
        PlayExport export = new PlayExport(new SessionShelf(session, problem.id()), new SessionTeller(), problem.id(),
                run(Wait.on(session.glance(problem.id()))), pace(), dark);
        Locale told = language();
        try {
            String sentence = write(export, console, kind, out, told);
            console.out().println("Wrote " + out + ". " + sentence);
            return ExitCode.OK;
        } catch (CancellationException | InterruptedException e) {
            console.err().println("arborist: stopped before the end; nothing was written");
            return ExitCode.SOFTWARE;
        }
    }

    private static String write(PlayExport export, Console console, PlayExport.Kind kind, Path out, Locale language)
            throws IOException, InterruptedException {
        try (Interruption interruption = new Interruption();
                ProgressLine line = new ProgressLine(console, out, ProgressLine.Unit.STEPS)) {
            interruption.interrupts(Thread.currentThread());
            return export.in(language).write(kind, out, interruption::asked, line::at);
        }
    }

    private Locale language() {
        String wanted = language == null ? "en" : language.toLowerCase(Locale.ROOT);
        if (!wanted.equals("en") && !wanted.equals("de")) {
            throw new Failed("--language is en or de, not " + Words.plain(wanted));
        }
        return Locale.forLanguageTag(wanted);
    }

    private Pace pace() {
        if (moments == null) {
            return Pace.USUAL;
        }
        String wanted = moments.toLowerCase(Locale.ROOT);
        return switch (wanted) {
            case "all" -> Pace.EVERY;
            case "samples" -> Pace.SAMPLES;
            case "turns" -> Pace.TURNS;
            default -> throw new Failed("--moments is all, samples or turns, not " + Words.plain(wanted));
        };
    }

    private @Nullable Id run(Tree tree) {
        if (run == null) {
            return null;
        }
        int runs = tree.liveRuns().size();
        if (run < 1 || run > runs) {
            throw new Failed("the problem has " + (runs == 1 ? "1 run" : runs + " runs") + "; --run " + run
                    + " is none of them");
        }
        return tree.liveRuns().get(run - 1).run().id();
    }
}
