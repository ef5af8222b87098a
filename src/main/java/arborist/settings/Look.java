package arborist.settings;

/** Whether the window is light or dark. */
public enum Look {
    /** As the desktop is. */
    SYSTEM, LIGHT, DARK
}
