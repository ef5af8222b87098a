package arborist.answer.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of a model's output in one go over the text.
 *
 * <p>A block lasts to its own closing tag, and other tags in it are words, but for a reflection, which may stand within thinking. A
 * block that is never closed was cut off. Where a closing tag comes that nothing opened, everything since the block before was in
 * its block: some servers leave the opening tag to the prompt.
 */
public final class ThinkBlocks {
    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Type open;
    private @Nullable Type outer;
    private int start;

    private ThinkBlocks(String text) {
        this.text = text;
    }

    /** What a block is for. */
    public enum Type {
        /** Outside of all blocks. */
        TEXT, THINKING, SCRATCHPAD, REFLECTION, ANSWER;

        private List<String> tags() {
            return switch (this) {
                case TEXT -> List.of();
                case THINKING -> List.of("think", "thinking");
                case SCRATCHPAD -> List.of("scratchpad");
                case REFLECTION -> List.of("reflection");
                case ANSWER -> List.of("answer");
            };
        }

        /** Whether the user was not meant to read it. */
        public boolean isReasoning() {
            return this == THINKING || this == SCRATCHPAD || this == REFLECTION;
        }
    }

    /**
     * A part of the text without its tags.
     *
     * @param to one past the last UTF-16 unit
     * @param closed whether its end is there
     */
    public record Block(Type type, int from, int to, boolean closed) {}

    /** The blocks in order, blank ones left out. */
    public static List<Block> find(String text) {
        return new ThinkBlocks(text).run();
    }

    private List<Block> run() {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            boolean closing = text.startsWith("/", at + 1);
            int name = at + (closing ? 2 : 1);
            Type type = typeAt(name);
            if (type != null) {
                int after = text.indexOf('>', name) + 1;
                if (closing) {
                    close(type, at, after);
                } else {
                    open(type, at, after);
                }
            }
        }
        add(open == null ? Type.TEXT : open, text.length(), open == null);
        return blocks;
    }

    private void open(Type type, int at, int after) {
        if (open == null) {
            add(Type.TEXT, at, true);
        } else if (type == Type.REFLECTION && (open == Type.THINKING || open == Type.SCRATCHPAD)) {
            add(open, at, true);
            outer = open;
        } else {
            return;
        }
        open = type;
        start = after;
    }

    private void close(Type type, int at, int after) {
        if (open == null || open == type) {
            add(type, at, true);
            open = outer;
        } else if (outer == type) {
            add(open, at, false);
            open = null;
        } else {
            return;
        }
        outer = null;
        start = after;
    }

    private void add(Type type, int to, boolean closed) {
        if (!text.substring(start, to).isBlank()) {
            blocks.add(new Block(type, start, to, closed));
        }
    }

    private @Nullable Type typeAt(int name) {
        for (Type type : Type.values()) {
            for (String tag : type.tags()) {
                if (text.regionMatches(true, name, tag, 0, tag.length()) && text.startsWith(">", name + tag.length())) {
                    return type;
                }
            }
        }
        return null;
    }
}
