package arborist.vote;

import arborist.words.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks of the vote on one problem, beside striking samples and reading answers anew. A tree keeps each as a choice, so
 * that it can be undone; one that another program wrote in a way that is not understood is none.
 *
 * @param rule the one that decides, empty for the majority
 * @param scorer whose scores count, empty for the one that scored most
 * @param until how many samples are looked at, empty for all
 * @param merged answers that are one though they are not equal; each set has two at least, and no answer is in two of them
 * @param apart answers that stand for themselves though they are equal to others
 * @param answer the one that the person chose
 * @param alike from which likeness on free answers are shown as alike, empty where they are not; no vote is counted by it
 */
public record WhatIf(Optional<String> rule, Optional<String> scorer, Optional<Until> until, List<Set<String>> merged,
        Set<String> apart, Optional<String> answer, Optional<Double> alike) {
    private static final Words WORDS = Words.of(WhatIf.class);
    public static final WhatIf NOTHING = new WhatIf(Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
            Set.of(), Optional.empty(), Optional.empty());

    /** The names of the choices. */
    public static final String RULE = "vote-rule";
    public static final String SCORER = "vote-scorer";
    public static final String UNTIL = "vote-until";
    public static final String MERGED = "vote-merged";
    public static final String APART = "vote-apart";
    public static final String ANSWER = "vote-answer";
    public static final String ALIKE = "vote-alike";

    private static final JsonMapper JSON = new JsonMapper();

    public WhatIf {
        merged = merged.stream().map(Set::copyOf).toList();
        apart = Set.copyOf(apart);
    }

    /** Reads them from the choices of a tree. */
    public static WhatIf of(Map<String, String> choices) {
        return new WhatIf(text(choices.get(RULE)).filter(Rules.NAMES::contains), text(choices.get(SCORER)),
                until(json(choices.get(UNTIL))), merged(json(choices.get(MERGED))),
                Set.copyOf(texts(json(choices.get(APART)))), text(choices.get(ANSWER)),
                share(json(choices.get(ALIKE))));
    }

    /** Whether the vote is counted as it stands. */
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** The rule that decides. */
    public String decides() {
        return rule.orElse(Rule.MAJORITY);
    }

    /** These answers and all that are one with any of them, as the value of {@link #MERGED}. */
    public String withMerged(Set<String> answers) {
        Set<String> together = new LinkedHashSet<>(answers);
        List<Set<String>> all = new ArrayList<>();
        for (Set<String> one : merged) {
            if (one.stream().anyMatch(answers::contains)) {
                together.addAll(one);
            } else {
                all.add(one);
            }
        }
        all.add(together);
        ArrayNode value = JSON.createArrayNode();
        all.forEach(one -> one.stream().sorted().forEach(value.addArray()::add));
        return value.toString();
    }

    /** What is left merged without this answer, as the value of {@link #MERGED}; null where nothing is. */
    public @Nullable String withoutMerged(String answer) {
        ArrayNode value = JSON.createArrayNode();
        for (Set<String> one : merged) {
            List<String> left = one.stream().filter(a -> !a.equals(answer)).sorted().toList();
            if (left.size() > 1) {
                left.forEach(value.addArray()::add);
            }
        }
        return value.isEmpty() ? null : value.toString();
    }

    /** The value of {@link #APART} with this answer. */
    public String withApart(String answer) {
        Set<String> all = new LinkedHashSet<>(apart);
        all.add(answer);
        return array(all);
    }

    private static String array(Set<String> answers) {
        ArrayNode value = JSON.createArrayNode();
        answers.stream().sorted().forEach(value::add);
        return value.toString();
    }

    /** A name as the value of a choice. */
    public static String value(String name) {
        return JSON.getNodeFactory().textNode(name).toString();
    }

    /** How many samples are looked at, as the value of {@link #UNTIL}. */
    public static String value(Until until) {
        ObjectNode value = JSON.createObjectNode();
        value.put("rule", until.rule());
        value.put("setting", until.setting());
        return value.toString();
    }

    /** All that is asked, each in a sentence. */
    public List<String> sentences() {
        List<String> all = new ArrayList<>();
        rule.ifPresent(r -> all.add(WORDS.say("what-if.the-rule-decides", r)));
        scorer.ifPresent(s -> all.add(WORDS.say("what-if.the-scores-count", s)));
        until.ifPresent(u -> all.add(WORDS.say("what-if.counted", u.words())));
        merged.forEach(one -> all.add(WORDS.say("what-if.counted-as-one",
                one.stream().sorted().reduce((a, b) -> WORDS.say("what-if.and", a, b)).orElse(""))));
        apart.stream().sorted().forEach(a -> all.add(WORDS.say("what-if.counted-for-itself", a)));
        answer.ifPresent(a -> all.add(WORDS.say("what-if.a-person-chose", a)));
        alike.ifPresent(t -> all.add(WORDS.say("what-if.grouped-by-meaning", String.valueOf(t))));
        return all;
    }

    /** A likeness as the value of {@link #ALIKE}. */
    public static String value(double likeness) {
        return JSON.getNodeFactory().numberNode(likeness).toString();
    }

    private static Optional<Double> share(@Nullable JsonNode json) {
        return Optional.ofNullable(json).filter(JsonNode::isNumber).map(JsonNode::asDouble)
                .filter(share -> share >= 0 && share <= 1);
    }

    private static Optional<Until> until(@Nullable JsonNode json) {
        try {
            return json == null || !json.path("rule").isTextual() || !json.path("setting").isNumber()
                    ? Optional.empty()
                    : Optional.of(new Until(json.path("rule").asText(), json.path("setting").asDouble()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Set<String>> merged(@Nullable JsonNode json) {
        List<Set<String>> all = new ArrayList<>();
        if (json != null && json.isArray()) {
            for (JsonNode one : json) {
                Set<String> answers = new LinkedHashSet<>(texts(one));
                all.forEach(answers::removeAll);
                if (answers.size() > 1) {
                    all.add(answers);
                }
            }
        }
        return all;
    }

    private static List<String> texts(@Nullable JsonNode json) {
        List<String> all = new ArrayList<>();
        if (json != null && json.isArray()) {
            json.forEach(one -> {
                if (one.isTextual()) {
                    all.add(one.asText());
                }
            });
        }
        return all;
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(json(value)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static @Nullable JsonNode json(@Nullable String value) {
        try {
            return value == null ? null : JSON.readTree(value);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
