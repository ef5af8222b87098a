package arborist.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps the texts that a person began in a session: they are nobody else's, so they do not belong into the session's file, and they
 * outlive a crash.
 *
 * <p>All calls read or write a file, so they are not for the FX thread.
 */
public final class DraftStore {
    private final SessionFiles files;

    /** What lies in a file: the session's path is there for whoever looks into it. */
    private record Saved(String session, List<Draft> drafts) {}

    /** @param folder where the files lie; it need not be there */
    public DraftStore(Path folder) {
        files = new SessionFiles(folder, 8 << 20);
    }

    /**
     * What was begun in a session, in the order in which it was begun.
     *
     * @throws IOException where the file is there and cannot be read
     */
    public List<Draft> load(Path session) throws IOException {
        return files.load(session, Saved.class).map(Saved::drafts).orElse(List.of());
    }

    /**
     * Replaces what is kept for a session, all of it or nothing; without drafts there is no file.
     *
     * @throws IOException where the disk refuses; what was kept before is still there then
     */
    public void save(Path session, List<Draft> drafts) throws IOException {
        if (drafts.isEmpty()) {
            files.delete(session);
        } else {
            files.save(session, new Saved(session.toString(), drafts));
        }
    }
}
