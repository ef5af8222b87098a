package arborist.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Forms;
import arborist.trace.Id;
import arborist.vote.Ballot;
import arborist.vote.Tally;
import arborist.vote.Vote;
import arborist.vote.Voter;
import arborist.vote.WhatIf;
import arborist.vote.set.SetFigures;
import arborist.vote.set.SetTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The table of rules over a set has a column of what they take, where the samples tell. */
@ExtendWith(ApplicationExtension.class)
class RulesTableTest {

    @Test
    void everyRuleTellsWhatItTakesInTokens() {
        // Two problems of two samples and of one: 2,460 and 1,230 tokens, 1,845 in the mean.
        SetFigures figures = figures(OptionalLong.of(1230));
        assertThat(RulesTable.words(figures)).isNotEmpty().allMatch(words -> words.endsWith("1,845 tokens a problem"));
        assertThat(texts(figures)).contains("Tokens").filteredOn("1,845"::equals)
                .hasSize(RulesTable.words(figures).size());
    }

    /** In large type the figures would be wider than the panel with one more beside them. */
    @Test
    void whereThereIsNoRoomTheTokensHaveALineOfTheirOwn() {
        RulesTable table = new RulesTable();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            new Scene(table, 150, 400);
            table.show(figures(OptionalLong.of(1230)));
            table.applyCss();
            table.resize(150, 400);
            table.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        List<String> texts = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> table.getChildren().stream()
                .map(Labeled.class::cast).map(label -> label.getText().replace('\u00a0', ' ')).toList());
        assertThat(texts).contains("of 2 votes · 1,845 tokens", "Tied").doesNotContain("Tokens", "1,845", "Of");
    }

    @Test
    void whereNoSampleTellsThereIsNoSuchColumn() {
        SetFigures figures = figures(OptionalLong.empty());
        assertThat(RulesTable.words(figures)).isNotEmpty().noneMatch(words -> words.contains("token"));
        assertThat(texts(figures)).contains("Tied").doesNotContain("Tokens");
    }

    /** It is filled anew as the figures change: what was there before stays in no cell. */
    private static List<String> texts(SetFigures figures) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            RulesTable table = new RulesTable();
            table.show(figures(OptionalLong.of(7)));
            table.show(figures);
            return table.getChildren().stream().map(Labeled.class::cast).map(Labeled::getText).toList();
        });
    }

    private static SetFigures figures(OptionalLong tokens) {
        SetTally tally = new SetTally(false, null, null);
        tally.add(vote(1, tokens, "5", "7"));
        tally.add(vote(2, tokens, "5"));
        return tally.figures();
    }

    private static Vote vote(int problem, OptionalLong tokens, String... answers) {
        List<Voter> voters = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            voters.add(new Voter(
                    new Ballot(new Id(3, i), i, Optional.of(answers[i]), Ballot.Standing.VOTES),
                    answers[i].equals("5") ? Voter.Truth.RIGHT : Voter.Truth.WRONG, Optional.empty(), "a", false, 10,
                    tokens,
                    OptionalDouble.empty(), Map.of()));
        }
        return new Vote(new Id(2, problem), "made up", voters,
                Tally.count(voters.stream().map(Voter::ballot).toList(), Forms::of), Optional.of("5"), WhatIf.NOTHING);
    }
}
