package arborist.exchange.render;

import arborist.exchange.WholeFile;
import arborist.trace.Outline;
import arborist.trace.Refused;
import arborist.trace.Tree;
import arborist.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Writes a tree as a picture, as SVG or PNG by the file's suffix. */
public final class TreeExport {
    private static final Words WORDS = Words.of(TreeExport.class);
    /** Below this scale even the cards of a PNG cannot be told apart. */
    private static final double LEAST_SCALE = 0.04;

    private TreeExport() {
    }

    /**
     * What was written.
     *
     * @param remark what the reader should know of it, a whole sentence; null where all is as it was wanted
     */
    public record Written(Path file, @Nullable String remark) {
    }

    /** Writes the whole tree. */
    public static Written write(Tree tree, Path out, RenderOptions options) throws Refused {
        return write(tree, out, options, () -> false);
    }

    /**
     * The same until it is cancelled.
     *
     * @throws CancellationException where it was; the file is then as it was before
     */
    public static Written write(Tree tree, Path out, RenderOptions options, BooleanSupplier cancelled) throws Refused {
        return write(Staging.title(tree), Outline.of(tree, folded -> false, shown -> true), out, options, cancelled);
    }

    /**
     * Writes what is listed, for example what a window shows of a tree.
     *
     * @param out ends in {@code .svg} or {@code .png}; what is there already is replaced once the picture is whole
     * @throws Refused where the suffix is another, there is nothing to draw, the picture would be too large, or the file cannot be
     *     written
     */
    public static Written write(String title, Outline outline, Path out, RenderOptions options) throws Refused {
        return write(title, outline, out, options, () -> false);
    }

    private static Written write(String title, Outline outline, Path out, RenderOptions options,
            BooleanSupplier cancelled) {
        String name = out.getFileName() == null ? "" : out.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean png = name.endsWith(".png");
        if (!png && !name.endsWith(".svg")) {
            throw new Refused(WORDS.say("tree-export.a-pictures-name-ends-in", out));
        }
        if (outline.size() == 0) {
            throw new Refused(WORDS.say("tree-export.there-is-no-thought-to"));
        }
        Picture picture = TreePicture.of(title, outline, options);
        double scale = PngWriter.scale(picture, options.scale());
        if (png && scale < LEAST_SCALE) {
            throw new Refused(WORDS.say("tree-export.a-png-of-thoughts-would", outline.size()));
        }
        try {
            WholeFile.write(out, cancelled, stream -> draw(picture, png, scale, stream));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (IOException e) {
            throw new Refused(WORDS.say("tree-export.the-picture-could-not-be", out, String.valueOf(e.getMessage())),
                    e);
        }
        return new Written(out, png && scale < options.scale()
                ? WORDS.say("tree-export.drawn-smaller", Math.round(100 * scale))
                : null);
    }

    private static void draw(Picture picture, boolean png, double scale, OutputStream out) throws IOException {
        if (png) {
            PngWriter.write(picture, scale, out);
            return;
        }
        picture.svg(out);
    }
}
