package arborist.vote.why;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.answer.equal.Forms;
import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.task.Finding;
import arborist.task.StepVerifier;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.vote.Ballot;
import arborist.vote.Rule;
import arborist.vote.Slip;
import arborist.vote.Tally;
import arborist.vote.Vote;
import arborist.vote.Voter;
import arborist.vote.WhatIf;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The slips in GSM8K's four systems, as far as their calculations show them. */
class RealSlipsTest {
    private static final List<String> SYSTEMS =
            List.of("6b_finetuning", "6b_verification", "175b_finetuning", "175b_verification");

    @Test
    void ofTheLostVotesFewHaveASlipThatTheCalculatorSees() throws IOException {
        int told = 0;
        int alike = 0;
        int apart = 0;
        for (String line : Files.readAllLines(Needs.data("gsm8k/example_model_solutions.jsonl"))) {
            Optional<Slips> slips = Slips.of(vote(new JsonMapper().readTree(line)), Rule.majority());
            if (slips.isPresent()) {
                Slips found = slips.get();
                told++;
                assertThat(found.known()).isBetween(1, found.samples());
                assertThat(found.says()).contains(found.answer());
                alike += found.places().getFirst().size() > 1 ? 1 : 0;
                apart += found.places().size() > 1 ? 1 : 0;
            }
        }
        // Of 754 lost votes; most wrong solutions calculate rightly what they should not.
        assertThat(List.of(told, alike, apart)).isEqualTo(List.of(61, 2, 1));
    }

    private static Vote vote(JsonNode row) {
        StepVerifier calculator = Tasks.calculator();
        String gold = answer(row.get("ground_truth").asText());
        List<Voter> voters = new ArrayList<>();
        for (String system : SYSTEMS) {
            String solution = row.get(system).get("solution").asText();
            int place = voters.size();
            String answer = answer(solution);
            Ballot ballot = new Ballot(new Id(8, place), place, Optional.of(answer).filter(a -> !a.isEmpty()),
                    answer.isEmpty() ? Ballot.Standing.NO_ANSWER : Ballot.Standing.VOTES);
            voters.add(new Voter(ballot, row.get(system).get("is_correct").asBoolean() ? Voter.Truth.RIGHT
                    : Voter.Truth.WRONG, Optional.empty(), "one", false, 1, OptionalLong.empty(),
                    OptionalDouble.empty(), Map.of(), true, slip(calculator, solution)));
        }
        return new Vote(new Id(7, 0), "real", voters,
                Tally.count(voters.stream().map(Voter::ballot).toList(), Forms::of),
                Optional.of(gold), WhatIf.NOTHING);
    }

    private static Optional<Slip> slip(StepVerifier calculator, String solution) {
        List<String> lines = solution.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (calculator.valid("", lines.subList(0, i), lines.get(i)).outcome() == Finding.Outcome.NO) {
                return Optional.of(new Slip(new Id(9, i), i + 1, lines.get(i), Slip.Kind.INVALID, "", List.of(),
                        List.of()));
            }
        }
        return Optional.empty();
    }

    private static String answer(String solution) {
        return AnswerReader.marks().read(solution).answer().map(FoundAnswer::answer).orElse("");
    }
}
