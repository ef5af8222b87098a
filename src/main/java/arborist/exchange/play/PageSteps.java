package arborist.exchange.play;

import arborist.exchange.text.XmlText;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.vote.Luck;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A film's steps on a page: a list in words, each with what of the tree looks otherwise after it. */
final class PageSteps {
    private static final JsonMapper JSON = new JsonMapper();

    private static final Pattern QUOTED = Pattern.compile("[“„]");

    private final Cast cast;
    private final Writer out;
    private boolean turned;

    PageSteps(Cast cast, Writer out) {
        this.cast = cast;
        this.out = out;
    }

    /** @param hidden whether it is seen only where a script shows it instead of another */
    void write(Film film, boolean hidden, BooleanSupplier cancelled, Steps done)
            throws IOException, InterruptedException {
        out.write("<ol class=\"steps\"" + (hidden ? " hidden=\"hidden\"" : "") + ">\n");
        film.play(cancelled, frame -> {
            step(frame);
            done.at(frame.number(), film.size());
        });
        out.write("</ol>\n");
    }

    private void step(Frame frame) throws IOException {
        Node node = frame.about() == null ? null : frame.tree().node(frame.about());
        Integer about = frame.about() == null ? null : cast.end().index().get(frame.about());
        Id wrong = frame.words().named();
        Integer named = wrong == null ? null : cast.end().index().get(wrong);
        String turn = !frame.turn() ? "" : turned ? "more" : "first";
        turned = frame.turn();
        Set<Id> touched = new LinkedHashSet<>();
        frame.edits().forEach(edit -> touched(edit, touched));
        out.write("<li data-about=\"" + (about == null ? "" : about) + "\" data-to=\"" + frame.to() + "\""
                + mark("named", named == null || named.equals(about) ? "" : named.toString()) + mark("turn", turn)
                + mark("sample", frame.words().sample() ? "yes" : "")
                + mark("settles", frame.settles() ? "yes" : "") + guess(frame.words())
                + mark("luck", lucky(frame, node) ? "yes" : "") + " data-looks=\""
                + XmlText.escaped(looks(frame, touched))
                + "\"><b class=\"what\">" + PlayPage.safe(frame.words().what()) + "</b>"
                + which(frame, node, touched.size())
                + " <span class=\"why\">"
                + PlayPage.safe(frame.words().why()) + "</span>");
        Bars bars = frame.words().bars();
        if (bars != null) {
            new PageBars(out).write(bars);
        }
        out.write("</li>\n");
    }

    /** The one thought that something happened to, where the words do not quote it. */
    private String which(Frame frame, @Nullable Node node, int touched) {
        return node == null || touched != 1 || QUOTED.matcher(frame.words().what()).find() ? ""
                : " <span class=\"which\" dir=\"auto\">" + XmlText.escaped(cast.looks(node).first()) + "</span>";
    }

    private static boolean lucky(Frame frame, @Nullable Node node) {
        return node != null && Luck.of(frame.tree(), node).isPresent();
    }

    /** What is said while right and wrong are hidden, where that is something else. */
    private static String guess(Teller.Words words) {
        Teller.Unjudged unjudged = words.unjudged();
        return unjudged.what().equals(words.what()) && unjudged.why().equals(words.why()) ? ""
                : " data-guess=\"" + PlayPage.safe(unjudged.what()) + "\" data-guess-why=\""
                        + PlayPage.safe(unjudged.why()) + "\"";
    }

    private static String mark(String name, String value) {
        return value.isEmpty() ? "" : " data-" + name + "=\"" + value + "\"";
    }

    /** What of the tree looks otherwise after the step, as an array of arrays. */
    private String looks(Frame frame, Set<Id> touched) throws IOException {
        List<List<Object>> all = new ArrayList<>();
        if (frame.number() == 1) {
            // What was there before the run began.
            frame.tree().nodes().values().forEach(node -> touched.add(node.id()));
        }
        for (Id id : touched) {
            Integer i = cast.end().index().get(id);
            Node node = frame.tree().node(id);
            if (i != null) {
                all.add(node == null || node.removed() ? List.of(i) : look(i, node));
            }
        }
        try {
            return JSON.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private List<Object> look(int i, Node node) {
        Looks now = cast.looks(node);
        Looks last = cast.last(i);
        List<Object> look = new ArrayList<>(List.of(i, now.codes(), now.number(), now.shade(), now.style()));
        // The same text beside other signs is cut elsewhere.
        if (!now.text().equals(last.text()) || !now.first().equals(last.first())) {
            look.addAll(List.of(now.first(), now.second(), now.text()));
        }
        return look;
    }

    private static void touched(Edit edit, Set<Id> into) {
        switch (edit.change()) {
            case Change.Remove(var thing) -> into.add(thing.on());
            case Change.Restore(var thing) -> into.add(thing.on());
            case Change.AddBackup(var backup) -> into.addAll(backup.path());
            default -> into.add(edit.change().subject());
        }
    }
}
