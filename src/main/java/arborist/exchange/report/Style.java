package arborist.exchange.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The looks of a page. */
final class Style {
    /** No character that is markup may stand in it: it is read as XML too. */
    private static final String SHEET = """

            :root { color-scheme: light dark; --ink: #1f2328; --muted: #59636e; --line: #d1d9e0; --ground: #ffffff;
              --soft: #f6f8fa; --warn: #9a6700; }
            body { margin: 0; background: var(--ground); color: var(--ink);
              font: 16px/1.5 system-ui, "Segoe UI", "DejaVu Sans", Helvetica, Arial, sans-serif; }
            main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
            h1, h2, h3, td, th, dd, p, blockquote { overflow-wrap: anywhere; }
            h1 { font-size: 1.6rem; line-height: 1.25; }
            h2 { font-size: 1.25rem; margin-top: 2.5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
            h3 { font-size: 1rem; margin: 2rem 0 .25rem; }
            p, dl { margin: .5rem 0; }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; margin: .75rem 0; font-size: .9375rem; font-variant-numeric: tabular-nums; }
            th, td { padding: .25rem .75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
            thead th { color: var(--muted); font-weight: 600; border-bottom-width: 2px; overflow-wrap: normal; }
            tbody th { font-weight: 600; white-space: nowrap; }
            .number { text-align: right; white-space: nowrap; }
            dl div { display: flex; gap: .75rem; }
            dt { flex: none; width: 11rem; color: var(--muted); }
            dd { margin: 0; min-width: 0; white-space: pre-wrap; }
            figure { margin: 1rem 0; }
            figure svg { max-width: 100%; height: auto; }
            .on-dark { display: none; }
            .excerpt { margin: .75rem 0; }
            .excerpt figcaption { color: var(--muted); font-size: .875rem; }
            blockquote { margin: .25rem 0; padding: .5rem .75rem; background: var(--soft);
              border-left: 3px solid var(--line); white-space: pre-wrap; font-size: .9375rem; }
            .warning { color: var(--warn); font-weight: 600; }
            @media (max-width: 36rem) { dl div { display: block; } }
            @media screen and (prefers-color-scheme: dark) {
              :root { --ink: #e6edf3; --muted: #9da7b1; --line: #3d444d; --ground: #0d1117; --soft: #161b22;
                --warn: #d29922; }
              .on-light { display: none; }
              .on-dark { display: block; }
            }
            @media print {
              :root { color-scheme: light; }
              body { font-size: 10pt; }
              main { max-width: none; padding: 0; }
              h2, h3 { break-after: avoid; }
              tr, figure, .excerpt, dl { break-inside: avoid; }
            }
            """;

    private Style() {}

    static String sheet() {
        return SHEET;
    }

    /** As a content security policy names a style sheet that it lets in. */
    static String hash(String sheet) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
