package arborist.ui.workbench;

import arborist.session.Session;
import arborist.ui.kit.Fx;
import arborist.ui.kit.JobCard;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Work;
import arborist.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Opens files: looks what each is, and tells of what takes long and lets one stop it. For the FX thread. */
final class Opening {
    private static final Words WORDS = Words.of(Opening.class);
    /** What is done sooner needs no card that says how far it is. */
    private static final Duration PATIENCE = Duration.millis(700);

    private final Into into;
    private final Work work;
    private final Overlay overlay;
    private final Releasing releasing;
    private final Touched touched;
    private @Nullable Path opening;
    /** What the program opens by itself, null once somebody has asked for it too. */
    private @Nullable Path byItself;
    private Runnable also = () -> {};

    /** Where files are opened. */
    interface Into {
        /** The session that is open there, null where none is. */
        @Nullable Path here();

        /** @param then runs once the session is shown */
        void take(CompletableFuture<Session> opening, Runnable then);

        /** Reads what is no session into one. */
        void read(List<Path> logs);

        /** The file is not there any more. */
        void forget(Path file);

        /** Says that it can be opened now, and opens it where that is asked for. */
        void offer(Path file);

        void tell(String sentence);

        void fail(String sentence);
    }

    Opening(Into into, Work work, Overlay overlay, Releasing releasing, Touched touched) {
        this.into = into;
        this.work = work;
        this.overlay = overlay;
        this.releasing = releasing;
        this.touched = touched;
    }

    /**
     * Opens what nobody has asked for. Where somebody is at work in the window by now, it is only offered.
     *
     * @param shown runs once the session is shown
     */
    void begin(Path file, Runnable shown) {
        if (!touched.yet()) {
            byItself = file;
            look(file, shown);
        } else if (!file.equals(into.here())) {
            into.offer(file);
        }
    }

    /** @param shown runs once the session is shown */
    void open(Path file, Runnable shown) {
        if (file.equals(byItself)) {
            // It is on its way.
            byItself = null;
            also = shown;
        } else {
            look(file, shown);
        }
    }

    private void look(Path file, Runnable shown) {
        into.tell(WORDS.say("opening.looking", file.getFileName()));
        Path here = into.here();
        Fx.then(work.start(() -> Given.of(file, here)), given -> {
            if (given != Given.SESSION) {
                over(file);
            }
            switch (given) {
                case MISSING -> {
                    into.forget(file);
                    into.fail(WORDS.say("opening.is-not-there-any-more", file));
                }
                case HERE -> {
                    into.tell(WORDS.say("opening.is-open-already", file.getFileName()));
                    shown.run();
                }
                case SESSION -> slowly(file, shown);
                case OTHER -> into.read(List.of(file));
            }
        }, why -> failed(file, why));
    }

    /** What a file is that is to be opened. */
    private enum Given {
        MISSING, HERE, SESSION, OTHER;

        /** @param here the session that is open in this window */
        static Given of(Path file, @Nullable Path here) throws IOException {
            if (!Files.exists(file)) {
                return MISSING;
            }
            return here != null && Files.isSameFile(file, here) ? HERE : Imports.isSession(file) ? SESSION : OTHER;
        }
    }

    private void slowly(Path file, Runnable shown) {
        JobCard job = new JobCard(WORDS.say("opening.slowly", file.getFileName()),
                WORDS.say("opening.stops-the-file-stays-as"));
        job.say(WORDS.say("opening.a-file-from-elsewhere-is"));
        CompletableFuture<Void> free = releasing.free();
        opening = file;
        CompletableFuture<Session> opened = work.start(() -> {
            free.join();
            return Session.open(file, job.progress());
        });
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> {
            if (!opened.isDone() && !isUnasked(file)) {
                overlay.hold(job, job.first(), job::cancel);
            }
        });
        patience.play();
        Fx.then(opened.whenComplete((done, why) -> Fx.run(() -> {
            opening = null;
            patience.stop();
            overlay.close(job);
        })), session -> arrived(file, session, shown), why -> failed(file, why));
    }

    private void failed(Path file, String why) {
        over(file);
        into.fail(why);
    }

    /** Whoever asks for the file from now on has it looked at anew. */
    private void over(Path file) {
        if (file.equals(byItself)) {
            byItself = null;
        }
        also = () -> {};
    }

    private void arrived(Path file, Session session, Runnable shown) {
        boolean unasked = isUnasked(file);
        byItself = null;
        if (unasked) {
            releasing.close(session);
            into.offer(file);
        } else {
            into.take(CompletableFuture.completedFuture(session), () -> {
                shown.run();
                also.run();
                also = () -> {};
            });
        }
    }

    private boolean isUnasked(Path file) {
        return file.equals(byItself) && touched.yet();
    }

    /** A key that means nothing on this page was perhaps meant for the session that is being opened: it must not get lost without a word. */
    void early(KeyEvent event) {
        Path file = opening;
        boolean letter = event.getCode().isLetterKey() || event.getCode().isDigitKey();
        if (file != null && letter && !(event.getTarget() instanceof TextInputControl)) {
            into.tell(WORDS.say("opening.is-still-being-opened", file.getFileName()));
        }
    }
}
