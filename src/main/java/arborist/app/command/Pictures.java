package arborist.app.command;

import arborist.exchange.render.RenderOptions;
import arborist.exchange.render.TreeExport;
import arborist.session.ProblemRow;
import arborist.session.SessionView;
import java.nio.file.Path;
import java.util.Locale;

/** Draws problems, without any display. */
final class Pictures {
    private final Console console;

    Pictures(Console console) {
        this.console = console;
    }

    /** The ending of a file's name in lower case, empty where it has none. */
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    static boolean isPicture(String kind) {
        return kind.equals("png") || kind.equals("svg");
    }

    /**
     * Draws the problem of that number and says so.
     *
     * @param out ends in {@code .png} or {@code .svg}
     */
    void draw(SessionView session, int problem, Path out, RenderOptions options) throws InterruptedException {
        // Java2D looks for a display unless told not to, and this has to come before its first class.
        System.setProperty("java.awt.headless", "true");
        ProblemRow row = SessionArgument.problem(session, problem);
        TreeExport.Written written = TreeExport.write(Wait.on(session.glance(row.id())), out, options);
        console.out().println("Drew problem " + problem + " (" + Words.plain(row.title()) + ") to " + out + ".");
        if (written.remark() != null) {
            console.err().println(written.remark());
        }
    }
}
