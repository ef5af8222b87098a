package arborist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text colour can be read on every ground that it stands on: WCAG 2.2 asks for 4.5 : 1. */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(-arb-[a-z-]+):\\s*(#[0-9a-f]{6}|rgba\\([^)]*\\))");
    private static final List<String> GROUNDS = List.of("bg", "side", "card", "selection", "hover", "code");
    private static final List<String> TEXTS =
            List.of("text", "text-muted", "accent", "right", "wrong", "warn", "pruned");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textCanBeReadOnItsGround(String theme) throws IOException {
        Map<String, String> colours = tokens(theme);
        for (String ground : GROUNDS) {
            for (String text : TEXTS) {
                assertThat(contrast(colours, text, ground)).as(theme + ": " + text + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(colours, "on-accent", "accent")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours, "text", "mark")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours, "edge", "bg")).as("lines that say something").isGreaterThanOrEqualTo(3);
    }

    @Test
    void bothThemesHaveTheSameTokens() throws IOException {
        assertThat(tokens("light").keySet()).isEqualTo(tokens("dark").keySet()).hasSizeGreaterThan(15);
    }

    @Test
    void noColourStandsOutsideTheTokens() throws IOException {
        assertThat(Files.readString(Path.of("assets/theme/arborist.css")))
                .doesNotContainPattern(":[^;/]*#[0-9a-fA-F]{3}")
                .doesNotContain("rgb(").doesNotContain("rgba(");
    }

    private static Map<String, String> tokens(String theme) throws IOException {
        Matcher matcher = TOKEN.matcher(Files.readString(Path.of("assets/theme/" + theme + ".css")));
        Map<String, String> tokens = new HashMap<>();
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double a = luminance(Objects.requireNonNull(colours.get("-arb-" + one)));
        double b = luminance(Objects.requireNonNull(colours.get("-arb-" + other)));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
