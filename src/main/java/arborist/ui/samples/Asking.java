package arborist.ui.samples;

import arborist.trace.AnswerReading;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.ui.tend.Hand;
import arborist.vote.Group;
import arborist.vote.Until;
import arborist.vote.WhatIf;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the vote on the open problem what if: each is one edit, told in words, saved and undone like any other. */
final class Asking {
    private static final Words WORDS = Words.of(Asking.class);
    private static final String PERSON = "person";

    private final Hand hand;

    Asking(Hand hand) {
        this.hand = hand;
    }

    /** What is asked now. */
    WhatIf now() {
        Tree tree = hand.shown().tree();
        return tree == null ? WhatIf.NOTHING : WhatIf.of(tree.choices());
    }

    void rule(String name, String title) {
        choose(WORDS.say("asking.decides", title), WhatIf.RULE, WhatIf.value(name));
    }

    void scorer(String name) {
        choose(WORDS.say("asking.the-scores-of-count", name), WhatIf.SCORER, WhatIf.value(name));
    }

    void until(Optional<Until> until) {
        if (!until.equals(now().until())) {
            choose(until.map(u -> WORDS.say("asking.counted", u.words()))
                    .orElseGet(() -> WORDS.say("asking.all-samples-are-counted")), WhatIf.UNTIL,
                    until.map(WhatIf::value).orElse(null));
        }
    }

    void answer(String answer) {
        choose(WORDS.say("asking.is-chosen", answer), WhatIf.ANSWER, WhatIf.value(answer));
    }

    /** Free answers are shown as alike from this likeness on, or no longer where there is none. */
    void alike(@Nullable Double likeness) {
        if (!Optional.ofNullable(likeness).equals(now().alike())) {
            choose(likeness == null ? WORDS.say("asking.answers-are-not-grouped")
                    : WORDS.say("asking.answers-are-grouped", likeness), WhatIf.ALIKE,
                    likeness == null ? null : WhatIf.value(likeness));
        }
    }

    /** Two groups become one, in whatever way their answers are written. */
    void merge(Group a, Group b) {
        Set<String> answers = new LinkedHashSet<>(written(a));
        answers.addAll(written(b));
        // What stands apart stays so for its old group: it is joined by the way it is written.
        choose(WORDS.say("asking.and-are-counted", a.answer(), b.answer()), WhatIf.MERGED,
                now().withMerged(answers));
    }

    /** An answer that is written in one way leaves the group it was in. */
    void apart(String answer) {
        WhatIf now = now();
        List<Change> changes = new ArrayList<>(List.of(change(WhatIf.APART, now.withApart(answer))));
        if (now.merged().stream().anyMatch(one -> one.contains(answer))) {
            changes.add(change(WhatIf.MERGED, now.withoutMerged(answer)));
        }
        hand.make(WORDS.say("asking.is-counted-for-itself", answer), changes.toArray(Change[]::new));
    }

    void strike(Column column, boolean struck) {
        hand.make(struck ? WORDS.say("asking.sample-was-struck", column.number())
                : WORDS.say("asking.sample-votes-again", column.number()), new Change.Strike(column.id(), struck));
    }

    /**
     * Another answer is what the sample says.
     *
     * @param answer empty where it gives none
     */
    void correct(Column column, String answer) {
        AnswerReading reading = answer.isEmpty() ? new AnswerReading(null, PERSON, null, 0, 0)
                : found(column.steps(), answer);
        hand.make(answer.isEmpty() ? WORDS.say("asking.taken-for-silent", column.number())
                : WORDS.say("asking.taken-to-answer", column.number(), answer),
                new Change.ReadAnswer(column.id(), reading));
    }

    /** Takes back whatever was asked; answers that a person read stay. */
    void nothing() {
        Tree tree = hand.shown().tree();
        if (tree == null) {
            return;
        }
        List<Change> changes = new ArrayList<>();
        for (String name : List.of(WhatIf.RULE, WhatIf.SCORER, WhatIf.UNTIL, WhatIf.MERGED, WhatIf.APART,
                WhatIf.ANSWER, WhatIf.ALIKE)) {
            if (tree.choices().containsKey(name)) {
                changes.add(change(name, null));
            }
        }
        for (SampleState state : tree.samples().values()) {
            if (state.struck()) {
                changes.add(new Change.Strike(state.sample().id(), false));
            }
        }
        if (!changes.isEmpty()) {
            hand.make(WORDS.say("asking.the-vote-is-counted"), changes.toArray(Change[]::new));
        }
    }

    /** In how many ways the answers of a group are written, each once. */
    static Set<String> written(Group group) {
        return group.ballots().stream().flatMap(b -> b.answer().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The answer where it stands last in the sample's text, or nowhere. */
    private static AnswerReading found(List<Node> steps, String answer) {
        for (Node step : steps.reversed()) {
            int at = step.text().lastIndexOf(answer);
            if (at >= 0) {
                return new AnswerReading(answer, PERSON, step.id(), at, at + answer.length());
            }
        }
        return new AnswerReading(answer, PERSON, null, 0, 0);
    }

    private void choose(String told, String name, @Nullable String value) {
        Id problem = hand.shown().problem();
        if (problem != null) {
            hand.make(told, new Change.Choose(problem, name, value));
        }
    }

    private Change change(String name, @Nullable String value) {
        Tree tree = hand.shown().tree();
        Id problem = tree == null || tree.problem() == null ? null : tree.problem().id();
        if (problem == null) {
            throw new IllegalStateException("no problem is open");
        }
        return new Change.Choose(problem, name, value);
    }
}
