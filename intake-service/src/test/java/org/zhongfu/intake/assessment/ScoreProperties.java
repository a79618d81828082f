// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhongfu.intake.assessment.Instrument.Answer;
import org.zhongfu.intake.assessment.Instrument.Item;
import org.zhongfu.intake.assessment.Instrument.Scoring;
import org.zhongfu.intake.assessment.Score.GroupScore;

/** Scores of all instruments, for any complete answers. */
class ScoreProperties {

    @Provide
    Arbitrary<Instrument> instruments() {
        return Arbitraries.of(Instruments.all());
    }

    @Property
    void aScoreLiesBetweenNothingAndTheHighest(@ForAll("instruments") Instrument instrument, @ForAll long seed) {
        Score score = Score.of(instrument, answers(instrument, new Random(seed)));

        assertThat(score.score()).isBetween(0, instrument.maxScore());
        assertThat(score.groups()).allSatisfy(group -> assertThat(group.score()).isBetween(0, group.max()));
    }

    @Property
    void pointsOfTheGroupsAddUpToTheScore(@ForAll("instruments") Instrument instrument, @ForAll long seed) {
        Score score = Score.of(instrument, answers(instrument, new Random(seed)));

        if (instrument.scoring() != Scoring.PERCENT) {
            assertThat(score.groups().stream().mapToInt(GroupScore::score).sum())
                    .isEqualTo(score.score());
        }
    }

    @Property
    void anAnswerWithMorePointsNeverLowersTheScore(@ForAll("instruments") Instrument instrument, @ForAll long seed) {
        Random random = new Random(seed);
        Answers answers = answers(instrument, random);
        Item item = instrument.items().get(random.nextInt(instrument.items().size()));
        Answer other = item.answers().get(random.nextInt(item.answers().size()));

        Score before = Score.of(instrument, answers);
        Score after = Score.of(instrument, with(instrument, answers, item, other));

        int difference = other.points() - answers.to(item).points();
        if (difference >= 0) {
            assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
        } else {
            assertThat(after.score()).isLessThanOrEqualTo(before.score());
        }
        if (instrument.scoring() != Scoring.PERCENT) {
            assertThat(after.score() - before.score()).isEqualTo(difference);
        }
    }

    @Property
    void circumstancesNeverImproveTheLevel(@ForAll("instruments") Instrument instrument, @ForAll long seed) {
        Random random = new Random(seed);
        Answers without = answers(instrument, random);
        List<String> found = instrument.circumstances().stream()
                .map(Instrument.Circumstance::code)
                .filter(code -> random.nextBoolean())
                .toList();

        Score before = Score.of(instrument, without);
        Score after = Score.of(instrument, Answers.require(instrument, without.items(), found));

        assertThat(instrument.placeOf(after.level())).isGreaterThanOrEqualTo(instrument.placeOf(before.level()));
        assertThat(after.score()).isEqualTo(before.score());
    }

    @Property
    void everyScoreHasExactlyOneLevel(@ForAll("instruments") Instrument instrument) {
        for (int score = 0; score <= instrument.maxScore(); score++) {
            int wanted = score;
            assertThat(instrument.levels().stream()
                            .filter(level -> level.contains(wanted))
                            .count())
                    .isEqualTo(1);
        }
    }

    private static Answers answers(Instrument instrument, Random random) {
        Map<String, String> items = new HashMap<>();
        instrument
                .items()
                .forEach(item -> items.put(
                        item.code(),
                        item.answers()
                                .get(random.nextInt(item.answers().size()))
                                .code()));
        return Answers.require(instrument, items, List.of());
    }

    private static Answers with(Instrument instrument, Answers answers, Item item, Answer answer) {
        Map<String, String> items = new HashMap<>(answers.items());
        items.put(item.code(), answer.code());
        return Answers.require(instrument, items, List.of());
    }
}
