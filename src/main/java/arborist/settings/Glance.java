package arborist.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The few settings that the window's very first frame needs, in a file of plain words beside the others: JSON would have to be loaded
 * before a window can be seen. Whatever is wrong with it, the frame looks as at the first start.
 *
 * @param fontPercent the size of all text
 * @param windows where the window stood, for each arrangement of screens by itself
 */
public record Glance(Look look, int fontPercent, Map<String, WindowPlace> windows) {
    /** What holds before anybody has chosen anything. */
    public static final Glance FRESH = new Glance(Look.SYSTEM, 100, Map.of());

    private static final long MOST_BYTES = 1 << 16;
    private static final int NUMBERS = 6;

    public Glance {
        fontPercent = Math.clamp(fontPercent, Settings.LEAST_FONT, Settings.MOST_FONT);
        windows = Map.copyOf(windows);
    }

    static Glance of(Settings settings) {
        return new Glance(settings.look(), settings.fontPercent(), settings.windows());
    }

    /** For the person who is logged in. */
    public static Glance standard() {
        return read(beside(SettingsFile.of(System.getenv(), System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")))));
    }

    /** Where it lies, given where the settings lie. */
    static Path beside(Path settings) {
        return settings.resolveSibling("first-frame.txt");
    }

    static Glance read(Path file) {
        try {
            return Files.size(file) > MOST_BYTES ? FRESH : parsed(Files.readString(file));
        } catch (IOException | IllegalArgumentException e) {
            return FRESH;
        }
    }

    /** Replaces what was written before, all of it or nothing. */
    void write(Path file) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, text(), StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private String text() {
        StringBuilder text = new StringBuilder().append(look).append(' ').append(fontPercent).append('\n');
        windows.forEach((screens, place) -> {
            if (screens.lines().count() <= 1) {
                text.append(place.x()).append(' ').append(place.y()).append(' ').append(place.width()).append(' ')
                        .append(place.height()).append(' ').append(place.maximized()).append(' ').append(screens)
                        .append('\n');
            }
        });
        return text.toString();
    }

    private static Glance parsed(String text) {
        String[] lines = text.split("\n", -1);
        String[] first = lines[0].strip().split(" ", -1);
        if (first.length != 2) {
            return FRESH;
        }
        Map<String, WindowPlace> windows = new HashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] words = lines[i].split(" ", NUMBERS);
            if (words.length == NUMBERS) {
                windows.put(words[5], new WindowPlace(Double.parseDouble(words[0]), Double.parseDouble(words[1]),
                        Double.parseDouble(words[2]), Double.parseDouble(words[3]), Boolean.parseBoolean(words[4])));
            }
        }
        return new Glance(Look.valueOf(first[0].toUpperCase(Locale.ROOT)), Integer.parseInt(first[1]), windows);
    }
}
