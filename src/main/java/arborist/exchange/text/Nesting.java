package arborist.exchange.text;

/** How deep in the brackets of a JSON text a reader stands, told byte by byte; what stands in strings does not count. */
final class Nesting {
    private int open;
    private boolean string;
    private boolean escaped;

    void take(int b) {
        if (string) {
            string = escaped || b != '"';
            escaped = !escaped && b == '\\';
        } else if (b == '"') {
            string = true;
        } else if (b == '{' || b == '[') {
            open++;
        } else if (b == '}' || b == ']') {
            open--;
        }
    }

    /** Brackets that are not closed yet; below 0 where more were closed than opened. */
    int open() {
        return open;
    }
}
