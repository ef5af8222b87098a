package arborist.ui.workbench;

import arborist.ui.kit.Actions;
import arborist.ui.kit.CheatSheet;
import arborist.ui.kit.Palette;
import arborist.ui.kit.TellLine;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What fills the window: the welcome, or an open session. */
interface Page extends AutoCloseable {

    Parent root();

    /** All that can be done on it. */
    Actions actions();

    /** Takes the keyboard when the page appears. */
    Node first();

    /** Where it is told what was done, or why it was not. */
    TellLine told();

    /** What can be found in the palette beside actions. */
    List<Palette.Entry> find(String typed);

    /** The page of the manual that says most about what is in sight. */
    String manualPage();

    /** Keys that belong to no action. */
    List<CheatSheet.Key> keys();

    @Override
    void close();
}
