package arborist.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Forms;
import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Tree;
import arborist.vote.Group;
import arborist.vote.Vote;
import arborist.vote.VoteReader;
import arborist.vote.WhatIf;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the bench of votes measures is a vote, and what is measured beside it comes to the same. */
class ManySamplesTest {

    @Test
    void followingChangesComesToWhatReadingAnewComesTo() {
        ManySamples made = new ManySamples(7);
        Tree tree = made.tree(300);
        VoteReader reader = new VoteReader(Forms::of);
        Vote before = reader.at(tree, null, null).orElseThrow();
        assertThat(before.voters()).hasSize(300);
        assertThat(before.tally().groups().stream().mapToInt(Group::votes).max().orElse(0)).isGreaterThan(60);
        List<Change> changes = List.of(new Change.Strike(ManySamples.sample(3), true),
                ManySamples.reading(5, "19", "person"), ManySamples.reading(6, null, "person"),
                new Change.Choose(made.problem(), WhatIf.MERGED, WhatIf.NOTHING.withMerged(Set.of("18", "19"))),
                new Change.Choose(made.problem(), WhatIf.APART, WhatIf.NOTHING.withApart("18.0")),
                new Change.Strike(ManySamples.sample(3), false));
        for (Change change : changes) {
            Edit edit = made.edit(change);
            tree = tree.apply(List.of(edit));
            Vote followed = reader.at(tree, null, List.of(edit)).orElseThrow();
            Vote anew = VoteReader.read(tree, Forms::of).orElseThrow();
            assertThat(followed).isEqualTo(anew);
            assertThat(followed.rightness()).isEqualTo(anew.rightness());
        }
    }

    @Test
    void theTextsSayAnswersInManyWays() {
        ManySamples made = new ManySamples(7);
        for (int i = 0; i < 200; i++) {
            String text = made.text();
            assertThat(AnswerReader.any().read(text).answer().map(FoundAnswer::answer)).as(text).isPresent();
        }
    }
}
