package arborist.ui.kit;

/** What a page of the manual says more about. */
public interface Helped {

    /** The name of that page, as its file has it, without the ending. */
    String manualPage();
}
