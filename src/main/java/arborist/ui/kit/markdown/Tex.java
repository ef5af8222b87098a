package arborist.ui.kit.markdown;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * Paints formulas on a thread of its own.
 *
 * <p>Formulas come from models and files, so none may define commands (which can loop), load pictures or fonts (which would read
 * files and call servers), or be longer, larger or slower than the caps below.
 */
public final class Tex implements AutoCloseable {
    private static final int LONGEST = 2000;
    private static final int LARGEST_PIXELS = 6_000_000;
    private static final long SLOWEST_SECONDS = 3;
    private static final double SCALE = 2;
    private static final Pattern REFUSED = Pattern.compile(
            "\\\\(includegraphics|new|renew|provide|def|let|input|include|load|external|Declare|jlatexmath|register|special"
                    + "|magnification|xml|java|href|url|fontfamily|fromxml|sfont|dynamic|doteq?font)");

    private final ExecutorService painter = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("formulas").factory());

    /**
     * A painted formula, twice as fine as it is shown.
     *
     * @param width in pixels, as shown
     * @param baseline in pixels from the top
     */
    public record Painted(Image image, double width, double height, double baseline) {}

    /**
     * @param size of its text, in pixels
     * @return empty where it cannot be painted
     */
    public CompletableFuture<Optional<Painted>> paint(String formula, boolean display, double size, Color colour) {
        if (!allowed(formula) || painter.isShutdown()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return CompletableFuture.supplyAsync(() -> painted(formula, display, size, colour), painter)
                .completeOnTimeout(Optional.empty(), SLOWEST_SECONDS, TimeUnit.SECONDS);
    }

    static boolean allowed(String formula) {
        return formula.length() <= LONGEST && !REFUSED.matcher(formula).find();
    }

    /** Paints no more. */
    @Override
    public void close() {
        painter.shutdownNow();
    }

    private static Optional<Painted> painted(String formula, boolean display, double size, Color colour) {
        try {
            int style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
            TeXIcon icon = new TeXFormula(formula).createTeXIcon(style, (float) (size * SCALE));
            icon.setForeground(new java.awt.Color((float) colour.getRed(), (float) colour.getGreen(),
                    (float) colour.getBlue()));
            int width = icon.getIconWidth();
            int height = icon.getIconHeight();
            if (width <= 0 || height <= 0 || (long) width * height > LARGEST_PIXELS) {
                return Optional.empty();
            }
            BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = canvas.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            icon.paintIcon(null, g, 0, 0);
            g.dispose();
            WritableImage image = new WritableImage(width, height);
            image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(),
                    canvas.getRGB(0, 0, width, height, null, 0, width), 0, width);
            return Optional
                    .of(new Painted(image, width / SCALE, height / SCALE, (height - icon.getIconDepth()) / SCALE));
        } catch (RuntimeException | StackOverflowError e) {
            // Not every text between dollars is a formula; its source is shown.
            return Optional.empty();
        }
    }
}
