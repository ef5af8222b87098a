package arborist.label;

/** Whether a solution's answer is right. */
public enum Truth {
    RIGHT, WRONG, UNKNOWN
}
