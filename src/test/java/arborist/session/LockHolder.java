package arborist.session;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that has a session open until its input ends. */
final class LockHolder {
    private LockHolder() {
    }

    public static void main(String[] arguments) throws IOException {
        try (Session session = Session.open(Path.of(arguments[0]))) {
            System.out.println(session.file().getFileName());
            System.in.read();
        }
    }
}
