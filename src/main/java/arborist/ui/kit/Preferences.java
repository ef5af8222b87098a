package arborist.ui.kit;

import arborist.settings.DraftStore;
import arborist.settings.QueueChoices;
import arborist.settings.Settings;
import arborist.settings.SettingsStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings as the windows see them: read and changed on the FX thread, saved beside it. */
public final class Preferences implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

    private final SettingsStore store;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final SettingsStore.@Nullable Broken broken;
    private final ExecutorService saver = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("settings").factory());

    /** Reads what was saved. */
    public Preferences(SettingsStore store) {
        this.store = store;
        SettingsStore.Read read = store.read();
        this.settings = new ReadOnlyObjectWrapper<>(this, "settings", read.settings());
        this.broken = read.broken();
    }

    /** What became of settings that could not be read when the program began; null where all of them could. */
    public SettingsStore.@Nullable Broken broken() {
        return broken;
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Where they lie. */
    public Path file() {
        return store.file();
    }

    /** Where texts that were begun are kept. */
    public DraftStore drafts() {
        return store.drafts();
    }

    /** Where it is kept which solutions of a session are labelled. */
    public QueueChoices queues() {
        return store.queues();
    }

    public Settings get() {
        return settings.get();
    }

    public void change(UnaryOperator<Settings> change) {
        Settings now = change.apply(settings.get());
        if (!now.equals(settings.get())) {
            settings.set(now);
            saver.execute(() -> save(now));
        }
    }

    private void save(Settings now) {
        try {
            store.save(now);
        } catch (IOException e) {
            LOG.warn("The settings could not be saved: {}", e.getMessage());
        }
    }

    /** Waits until all is saved, at most two seconds. */
    @Override
    public void close() {
        saver.shutdown();
        try {
            if (!saver.awaitTermination(2, TimeUnit.SECONDS)) {
                LOG.warn("The last settings may not have been saved");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
