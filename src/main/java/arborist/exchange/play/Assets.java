package arborist.exchange.play;

import arborist.exchange.render.Palette;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The script and the style sheet of a page that plays, and the hashes by which its policy lets them in. */
final class Assets {
    private Assets() {}

    /** No character that is markup stands in it: the page is XML too, and a hash is taken of what stands there. */
    static String script() {
        return read("play.js");
    }

    static String style() {
        StringBuilder shades = new StringBuilder(read("play.css"));
        shades(shades, Palette.LIGHT, "");
        shades.append("@media screen and (prefers-color-scheme: dark) {\n");
        shades(shades, Palette.DARK, "  ");
        return shades.append("}\n").toString();
    }

    /** As a content security policy names it. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void shades(StringBuilder to, Palette palette, String indent) {
        for (int i = 0; i < Looks.SHADES; i++) {
            int colour = palette.ramp().at((i + 0.5) / Looks.SHADES);
            to.append(indent).append(".s").append(i).append(" .bar { fill: #")
                    .append(HexFormat.of().toHexDigits(colour, 6)).append("; }\n");
        }
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/arborist/assets/play/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException(name + " could not be read in this build", e);
        }
    }
}
