package arborist.ui.workbench;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Writes a picture of the window with the 256 colours that it has most of: a third of the size, and no eye sees it. */
final class SmallPng {
    private static final int COLOURS = 256;

    private final int[] pixels;
    private final int width;
    private final int height;
    /** How many pixels there are of a colour, of which colours are kept to five bits a channel. */
    private final Map<Integer, int[]> shades = new HashMap<>();

    SmallPng(WritableImage shot) {
        width = (int) shot.getWidth();
        height = (int) shot.getHeight();
        pixels = new int[width * height];
        PixelReader reader = shot.getPixelReader();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = reader.getArgb(i % width, i / width) & 0xffffff;
            int[] sums = shades.computeIfAbsent(shade(pixels[i]), key -> new int[4]);
            sums[0]++;
            sums[1] += pixels[i] >> 16;
            sums[2] += pixels[i] >> 8 & 255;
            sums[3] += pixels[i] & 255;
        }
    }

    /** The share of what is not its commonest colour: that which is drawn on the ground. */
    double drawn() {
        return 1 - (double) shades.values().stream().mapToInt(sums -> sums[0]).max().orElse(0) / pixels.length;
    }

    int width() {
        return width;
    }

    boolean shows(SmallPng other) {
        return Arrays.equals(pixels, other.pixels);
    }

    void write(Path file) throws IOException {
        int[] palette = shades.values().stream().sorted(Comparator.comparingInt(sums -> -sums[0])).limit(COLOURS)
                .mapToInt(s -> s[1] / s[0] << 16 | s[2] / s[0] << 8 | s[3] / s[0]).toArray();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1,
                        java.awt.image.DataBuffer.TYPE_BYTE));
        Map<Integer, Integer> nearest = new HashMap<>();
        byte[] indices = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indices[i] =
                    (byte) (int) nearest.computeIfAbsent(shade(pixels[i]),
                            key -> nearest(Objects.requireNonNull(shades.get(key)), palette));
        }
        image.getRaster().setDataElements(0, 0, width, height, indices);
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("this Java has no writer for PNG");
        }
    }

    private static int nearest(int[] s, int[] palette) {
        int[] mean = {s[1] / s[0], s[2] / s[0], s[3] / s[0]};
        int[] distances = Arrays.stream(palette).map(c -> square((c >> 16) - mean[0])
                + square((c >> 8 & 255) - mean[1]) + square((c & 255) - mean[2])).toArray();
        int best = 0;
        for (int i = 1; i < distances.length; i++) {
            best = distances[i] < distances[best] ? i : best;
        }
        return best;
    }

    private static int square(int x) {
        return x * x;
    }

    private static int shade(int colour) {
        return colour >> 19 << 10 | (colour >> 11 & 31) << 5 | colour >> 3 & 31;
    }
}
