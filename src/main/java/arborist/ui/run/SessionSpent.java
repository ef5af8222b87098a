package arborist.ui.run;

import arborist.llm.Limits;
import arborist.session.Session;
import arborist.session.Spending;
import arborist.settings.SessionLimits;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Shown;
import arborist.words.Words;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.scene.control.Label;

/** Says how much of a session's limits is spent; empty where it has none. */
public final class SessionSpent extends Label {
    private static final Words WORDS = Words.of(SessionSpent.class);
    private final Session session;
    private final Supplier<SessionLimits> limits;
    private int calls;
    private boolean asking;

    public SessionSpent(Session session, Shown shown, Supplier<SessionLimits> limits) {
        this.session = session;
        this.limits = limits;
        setId("session-spent");
        getStyleClass().add("muted");
        setAccessibleText(WORDS.say("session-spent.share-of-the-sessions-budget"));
        managedProperty().bind(textProperty().isNotEmpty());
        shown.treeProperty().addListener((o, before, now) -> {
            // Only a call spends, and there are many changes between two calls.
            if (now != null && now.calls().size() != calls) {
                calls = now.calls().size();
                ask();
            }
        });
    }

    private void ask() {
        SessionLimits most = limits.get();
        if (most.equals(SessionLimits.NONE)) {
            setText("");
        } else if (!asking) {
            asking = true;
            Fx.then(session.spending(), spending -> {
                asking = false;
                setText(words(spending, most));
            }, failure -> asking = false);
        }
    }

    static String words(Spending spending, SessionLimits most) {
        double share = new arborist.llm.Spent(spending.tokens(), spending.usd(), spending.calls(), spending.thinking())
                .share(new Limits(most.tokens(), most.usd(), most.calls(),
                        most.seconds() == null ? null : Duration.ofSeconds(most.seconds())));
        return WORDS.say("session-spent.session-of-its-budget", Math.round(100 * share));
    }
}
