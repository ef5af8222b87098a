package arborist.ui.kit.markdown;

import java.util.List;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Turns Markdown with tables and formulas into nodes to be shown. */
public final class Markdown {
    /** Longer texts are shown as they are: nobody reads them whole, and a flow of that length is slow. */
    public static final int LONGEST = 60_000;

    private final Parser parser;
    private final Tex tex;
    private final Links links;

    /** What models write: a line of it is a line. */
    public Markdown(Tex tex) {
        this(tex, Links.NONE, builder().build());
    }

    private Markdown(Tex tex, Links links, Parser parser) {
        this.tex = tex;
        this.links = links;
        this.parser = parser;
    }

    /** What people write in files: a paragraph flows, wherever its lines end there. */
    public static Markdown prose(Tex tex) {
        return prose(tex, Links.NONE);
    }

    /** The same of a text whose links can be followed. */
    public static Markdown prose(Tex tex, Links links) {
        return new Markdown(tex, links, builder().postProcessor(Markdown::flow).build());
    }

    private static Parser.Builder builder() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .customInlineContentParserFactory(new FormulaParser('$'))
                .customInlineContentParserFactory(new FormulaParser('\\'));
    }

    private static Node flow(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(SoftLineBreak soft) {
                soft.insertAfter(new Text(" "));
                soft.unlink();
            }
        });
        return document;
    }

    /** The text as blocks one below the other; on the FX thread. */
    public VBox show(String text) {
        if (text.length() > LONGEST) {
            return Blocks.plain(text.substring(0, LONGEST) + "…");
        }
        Blocks blocks = new Blocks(tex, links);
        parser.parse(text).accept(blocks);
        return blocks.done();
    }
}
