package arborist.llm.openai;

import arborist.llm.Delta;
import arborist.llm.Price;
import arborist.llm.Prices;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.http.Backoff;
import arborist.llm.http.Caps;
import arborist.llm.http.Deadlines;
import arborist.llm.http.Manners;
import arborist.llm.http.Secret;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What came of one question to a server, with little patience. */
record Asked(Reply reply, List<Delta> deltas) {
    static final Secret KEY = Secret.of("sk-very-secret-0123456789");
    static final Manners PATIENT = manners(Duration.ofSeconds(30), Duration.ofSeconds(50), Caps.STANDARD);
    /** For servers that never go on. */
    static final Manners HASTY = manners(Duration.ofMillis(1500), Duration.ofSeconds(50), Caps.STANDARD);

    static Manners manners(Duration quiet, Duration total, Caps caps) {
        return new Manners(new Deadlines(Duration.ofSeconds(5), quiet, quiet, total),
                new Backoff(3, Duration.ofMillis(4), Duration.ofSeconds(2)), caps);
    }

    static Connections connections(Manners manners) {
        return new Connections(manners,
                new Prices(List.of(new Price("m", BigDecimal.ONE, null, BigDecimal.TEN))));
    }

    static Asked of(Preset preset, String url, Manners manners, Request request) throws InterruptedException {
        try (Connections connections = connections(manners)) {
            List<Delta> deltas = new ArrayList<>();
            return new Asked(connections.model(Server.at(preset, url, KEY), "m").answer(request, deltas::add), deltas);
        }
    }

    static Asked of(String url) throws InterruptedException {
        return of(Presets.OTHER, url, PATIENT, question());
    }

    static Request question() {
        return Request.of("Six times seven?", Request.Sampling.PLAIN);
    }

    Reply.Choice choice() {
        return reply.choices().getFirst();
    }

    String told() {
        StringBuilder text = new StringBuilder();
        deltas.forEach(d -> text.append(d instanceof Delta.Text t ? t.text() : ""));
        return text.toString();
    }
}
