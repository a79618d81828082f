// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.assessment.Instrument.Circumstance;
import org.zhongfu.intake.assessment.Instrument.Group;
import org.zhongfu.intake.assessment.Instrument.Scoring;

/**
 * What follows from complete answers. It is stored with them.
 *
 * @param score score
 * @param levelOfScore level of the score alone
 * @param level level after circumstances and answers that set a level
 * @param groups scores of the groups
 */
record Score(int score, String levelOfScore, String level, List<GroupScore> groups) {

    Score {
        groups = List.copyOf(groups);
    }

    /** The score of a group: its points, or percent of its maximum where the instrument counts so. */
    record GroupScore(String code, int score, int max) {}

    /** Computes the score. The client never does. */
    static Score of(Instrument instrument, Answers answers) {
        List<GroupScore> groups = instrument.groups().stream()
                .map(group -> scoreOf(instrument.scoring(), group, answers))
                .toList();
        int score = instrument.scoring() == Scoring.PERCENT
                ? weightedPercent(instrument, answers)
                : groups.stream().mapToInt(GroupScore::score).sum();
        String levelOfScore = instrument.levelOf(score).level();
        return new Score(score, levelOfScore, worsened(instrument, answers, levelOfScore), groups);
    }

    private static GroupScore scoreOf(Scoring scoring, Group group, Answers answers) {
        int points = points(group, answers);
        return scoring == Scoring.PERCENT
                ? new GroupScore(group.code(), (int) Math.round(percent(group, points)), 100)
                : new GroupScore(group.code(), points, group.maxPoints());
    }

    private static int points(Group group, Answers answers) {
        return group.items().stream()
                .mapToInt(item -> answers.to(item).points())
                .sum();
    }

    private static double percent(Group group, int points) {
        return 100.0 * points / group.maxPoints();
    }

    private static int weightedPercent(Instrument instrument, Answers answers) {
        double sum = 0;
        int weights = 0;
        for (Group group : instrument.groups()) {
            int weight = group.weight() == null ? 1 : group.weight();
            sum += weight * percent(group, points(group, answers));
            weights += weight;
        }
        return (int) Math.round(sum / weights);
    }

    /** Circumstances worsen the level by steps, in total by no more than the instrument allows; or set the best one possible. */
    private static String worsened(Instrument instrument, Answers answers, String level) {
        List<Circumstance> found = answers.found(instrument);
        int steps = Math.min(
                instrument.mostSteps(),
                found.stream().mapToInt(Circumstance::steps).sum());
        int place = instrument.placeOf(level) + steps;
        for (Circumstance circumstance : found) {
            place = Math.max(place, placeOf(instrument, circumstance.level()));
        }
        for (Instrument.Item item : instrument.items()) {
            place = Math.max(place, placeOf(instrument, answers.to(item).level()));
        }
        return instrument.levelAt(place);
    }

    private static int placeOf(Instrument instrument, @Nullable String level) {
        return level == null ? 0 : instrument.placeOf(level);
    }
}
