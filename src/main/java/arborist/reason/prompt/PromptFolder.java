package arborist.reason.prompt;

import arborist.trace.Id;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The templates that come with the program, in {@code assets/prompts}, and a folder of the user's own that goes before them. Safe to
 * use from any thread.
 */
public final class PromptFolder implements Prompts {
    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 8;
    private final Path own;
    private final Map<String, Optional<Template>> shipped = new ConcurrentHashMap<>();

    /** @param own need not exist */
    public PromptFolder(Path own) {
        this.own = own;
    }

    @Override
    public Template of(String task, String name) {
        return places(task, name).map(this::find).flatMap(Optional::stream).findFirst().orElseThrow(
                () -> new IllegalArgumentException("there is no prompt " + name + " for the task " + task));
    }

    /** The template that comes with the program, whatever the user made of it. */
    public Template ours(String task, String name) {
        return places(task, name).map(this::shippedOf).flatMap(Optional::stream).findFirst().orElseThrow(
                () -> new IllegalArgumentException("there is no prompt " + name + " for the task " + task));
    }

    /** Where a template may be: in the task's folder, in those around it, and at last in the one for all tasks. */
    private static Stream<String> places(String task, String name) {
        return Stream.concat(Stream.iterate(task, folder -> !folder.isEmpty(),
                folder -> folder.substring(0, Math.max(0, folder.lastIndexOf('/')))).map(folder -> folder + "/"),
                Stream.of(""))
                .map(folder -> folder + name + ".txt");
    }

    /**
     * Puts the user's own words in place of a task's template.
     *
     * @throws IOException where they cannot be written; what was there before is there still
     */
    public void change(String task, String name, String text) throws IOException {
        if (text.equals(ours(task, name).text())) {
            // Else a better one of a later program would never be seen.
            reset(task, name);
        } else {
            write(task, name, text);
        }
    }

    private void write(String task, String name, String text) throws IOException {
        Path file = own.resolve(task).resolve(name + ".txt");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling(name + ".txt.new");
        Files.writeString(next, text);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Goes back to the template that comes with the program, also where the user has words of their own for all tasks. */
    public void reset(String task, String name) throws IOException {
        Files.deleteIfExists(own.resolve(task).resolve(name + ".txt"));
        if (!of(task, name).equals(ours(task, name))) {
            write(task, name, ours(task, name).text());
        }
    }

    /**
     * A name of all words of the user's own: another one as soon as one of them is another, empty where there are none.
     *
     * @throws UncheckedIOException where they cannot be read
     */
    public String version() {
        if (!Files.isDirectory(own)) {
            return "";
        }
        try (Stream<Path> inside = Files.walk(own, DEEPEST)) {
            List<String> all = new ArrayList<>();
            for (Path file : inside.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                changed(own.relativize(file).toString())
                        .ifPresent(words -> all.add(own.relativize(file) + "\n" + words.text()));
            }
            return all.isEmpty() ? "" : Id.derived(all.toArray(String[]::new)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Template> find(String file) {
        return changed(file).or(() -> shippedOf(file));
    }

    private Optional<Template> shippedOf(String file) {
        return shipped.computeIfAbsent(file, PromptFolder::shipped);
    }

    private Optional<Template> changed(String file) {
        Path path = own.resolve(file);
        try {
            return Files.isRegularFile(path) && Files.size(path) <= LONGEST
                    ? Optional.of(new Template(Files.readString(path)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The prompt " + path + " cannot be read; mend it or take it away.", e);
        }
    }

    private static Optional<Template> shipped(String file) {
        try (InputStream in = PromptFolder.class.getResourceAsStream("/arborist/assets/prompts/" + file)) {
            return in == null ? Optional.empty()
                    : Optional.of(new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
