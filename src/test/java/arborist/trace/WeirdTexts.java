package arborist.trace;

import java.util.List;
import java.util.Random;

/** Texts that programs trip over: emoji, right-to-left, control characters, LaTeX, JSON in a string, nothing at all, a lot. */
public final class WeirdTexts {
    private static final List<String> TEXTS = List.of(
            "", " ", "4 + 5 = 9 (left: 6 9 10)", "Wait, let me reconsider.\n\nActually: no.\r\n\tYes.",
            "🧠👩‍👩‍👧‍👦🏳️‍🌈 thought", "שלום עולם 12 ÷ 4", "مرحبا ‏٣ × ٤‏ = ١٢", "\u202Eright to left\u202C",
            "\u0000\u0001\u0007\u001B[31mred\u007F", "$\\frac{\\sqrt{3}}{2} \\le \\sum_{i=0}^{n} x_i$",
            "{\"json\": [\"in\", \"a string\"]}", "'; DROP TABLE edit; --", "<script>alert('x')</script> & <b>",
            "e\u0301 \u00e9 \u2028 \u2029 \uFEFF \u200B", "\\u0041 \\n \\", "\"quoted\" “quoted” 'quoted'", "漢字かな交じり文",
            "x".repeat(5000), "🧠".repeat(300));

    private WeirdTexts() {}

    public static String next(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** Mostly the text given. */
    public static String orElse(Random random, String text) {
        return random.nextInt(4) == 0 ? next(random) : text;
    }
}
