package arborist.app.command;

import arborist.session.ProblemRow;
import arborist.session.SessionView;
import java.io.IOException;
import java.util.List;

/** Goes through a session's problems page by page, so that memory does not grow with their number. */
final class ProblemPages {
    private static final int PAGE = 500;

    private ProblemPages() {}

    /** Is handed each problem in order of arrival; answers whether to go on. */
    @FunctionalInterface
    interface Each {
        boolean take(int number, ProblemRow row) throws IOException, InterruptedException;
    }

    static void each(SessionView session, Each each) throws InterruptedException, IOException {
        for (int from = 0;; from += PAGE) {
            List<ProblemRow> page = Wait.on(session.problems(from, PAGE));
            for (int i = 0; i < page.size(); i++) {
                if (!each.take(from + i + 1, page.get(i))) {
                    return;
                }
            }
            if (page.size() < PAGE) {
                return;
            }
        }
    }
}
