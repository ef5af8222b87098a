package arborist.ui.kit.markdown;

import java.util.List;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Turns Markdown with tables and formulas into nodes to be shown. */
public final class Markdown {
    /** Longer texts are shown as they are: nobody reads them whole, and a flow of that length is slow. */
    public static final int LONGEST = 60_000;

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customInlineContentParserFactory(new FormulaParser('$'))
            .customInlineContentParserFactory(new FormulaParser('\\'))
            .build();
    private final Tex tex;

    public Markdown(Tex tex) {
        this.tex = tex;
    }

    /** The text as blocks one below the other; on the FX thread. */
    public VBox show(String text) {
        if (text.length() > LONGEST) {
            return Blocks.plain(text.substring(0, LONGEST) + "…");
        }
        Blocks blocks = new Blocks(tex);
        parser.parse(text).accept(blocks);
        return blocks.done();
    }
}
