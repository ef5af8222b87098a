package arborist.ui.workbench;

import arborist.exchange.Formats;
import arborist.exchange.Importer;
import arborist.exchange.Shelf;
import arborist.session.Session;
import arborist.ui.kit.Preferences;
import arborist.ui.lessons.Teaching;
import arborist.ui.run.RunServices;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a window is handed.
 *
 * @param merge takes edits of another session into one
 * @param shelf a session as what is written out
 * @param running what runs need; null where nothing can be run
 * @param teaching where lessons come from; null where there are none
 * @param example the session that a new user sees first; null where there is none
 * @param places where what is the person's own lies
 */
public record Services(
        Preferences preferences,
        Formats formats,
        Function<Session, Importer.Merge> merge,
        Function<Session, Shelf> shelf,
        @Nullable RunServices running,
        @Nullable Teaching teaching,
        @Nullable ExamplePlace example,
        List<DataPlace> places) {
    public Services {
        places = List.copyOf(places);
    }
}
