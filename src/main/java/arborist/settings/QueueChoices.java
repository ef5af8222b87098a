package arborist.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps which solutions somebody labels: it is one person's choice, so it does not belong into a file that several share. All calls read
 * or write a file, so they are not for the FX thread.
 */
public final class QueueChoices {
    private final SessionFiles files;

    /** What lies in a file: the session's path is there for whoever looks into it. */
    private record Saved(String session, QueueChoice queue) {}

    /** @param folder where the files lie; it need not be there */
    public QueueChoices(Path folder) {
        files = new SessionFiles(folder, 1 << 20);
    }

    /**
     * What was chosen for a session; empty where nothing was, or what lies there is no choice.
     *
     * @throws IOException where the file is there and cannot be read
     */
    public Optional<QueueChoice> load(Path session) throws IOException {
        return files.load(session, Saved.class).map(Saved::queue);
    }

    /**
     * Replaces what is kept for a session, all of it or nothing.
     *
     * @throws IOException where the disk refuses; what was kept before is still there then
     */
    public void save(Path session, QueueChoice choice) throws IOException {
        files.save(session, new Saved(session.toString(), choice));
    }
}
