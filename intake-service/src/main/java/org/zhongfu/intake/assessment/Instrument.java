// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.LocalizedText;

/**
 * A version of an instrument; a version never changes.
 *
 * @param code for example {@code SELF_CARE_6}
 * @param version version, from 1
 * @param title name of the instrument
 * @param source law, standard or proposal on which it is based
 * @param use for whom and from when it is used
 * @param scoring how points become a score
 * @param levelList code list with the labels of the levels
 * @param groups the items in groups
 * @param levels the levels, from the best one to the worst
 * @param mostSteps by how many levels circumstances may worsen the result in total
 * @param circumstances circumstances that change the level
 */
public record Instrument(
        String code,
        int version,
        LocalizedText title,
        String source,
        Use use,
        Scoring scoring,
        String levelList,
        List<Group> groups,
        List<Level> levels,
        int mostSteps,
        List<Circumstance> circumstances) {

    public Instrument {
        groups = List.copyOf(groups);
        levels = List.copyOf(levels);
        circumstances = List.copyOf(circumstances);
    }

    /**
     * For whom and from when an instrument is used.
     *
     * @param validFrom first day on which the version is used
     * @param levelIsFact true when score and level are facts that eligibility rules may read
     * @param ageFrom lowest age in full years; null for none
     * @param ageTo highest age in full years; null for none
     * @param nextDueMonths after how many months the person is assessed again
     */
    public record Use(
            LocalDate validFrom,
            boolean levelIsFact,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            int nextDueMonths) {

        boolean includesAge(int age) {
            return (ageFrom == null || age >= ageFrom) && (ageTo == null || age <= ageTo);
        }

        /** The ages in words. */
        LocalizedText ages() {
            return ageTo == null
                    ? LocalizedText.of("from the age of " + ageFrom, ageFrom + " 周岁及以上")
                    : LocalizedText.of("up to the age of " + ageTo, ageTo + " 周岁及以下");
        }
    }

    /** How points become a score. */
    public enum Scoring {
        /** The number of items that the person cannot do. */
        FAILED_ITEMS,
        /** The sum of the points. */
        POINTS,
        /** Points of each group in percent of its maximum; the score is their mean by weight. */
        PERCENT
    }

    /**
     * Items that have a score of their own.
     *
     * @param weight part of the score in percent; null unless the scoring is {@code PERCENT}
     */
    public record Group(
            String code, LocalizedText label, @Nullable Integer weight, List<Item> items) {

        public Group {
            items = List.copyOf(items);
        }

        /** The highest sum of points. */
        public int maxPoints() {
            return items.stream().mapToInt(Item::maxPoints).sum();
        }
    }

    /** One item, with the answers it can have. */
    public record Item(String code, LocalizedText label, List<Answer> answers) {

        public Item {
            answers = List.copyOf(answers);
        }

        int maxPoints() {
            return answers.stream().mapToInt(Answer::points).max().orElse(0);
        }

        Optional<Answer> find(String answer) {
            return answers.stream().filter(each -> each.code().equals(answer)).findFirst();
        }

        Answer require(String answer) {
            return find(answer).orElseThrow(() -> new IllegalStateException(code + " has no answer " + answer));
        }
    }

    /**
     * An answer an item can have.
     *
     * @param level the level is at least as bad as this one, whatever the score; null for most answers
     */
    public record Answer(
            String code,
            int points,
            LocalizedText label,
            @Nullable String level) {}

    /**
     * A level.
     *
     * @param level a code of the list of the instrument
     * @param from lowest score, included; null when no score alone leads to it
     * @param to highest score, included
     */
    public record Level(
            String level, @Nullable Integer from, @Nullable Integer to) {

        boolean contains(int score) {
            return from != null && to != null && score >= from && score <= to;
        }

        LocalizedText range() {
            return from == null || from.equals(to)
                    ? LocalizedText.of("" + from, "" + from)
                    : LocalizedText.of(from + " to " + to, from + " 至 " + to);
        }
    }

    /**
     * A circumstance that makes the level worse, whatever the answers.
     *
     * @param level the level is at least as bad as this one; null when it is worsened by steps
     * @param steps by how many levels
     */
    public record Circumstance(
            String code, LocalizedText label, @Nullable String level, int steps) {}

    /** All items in order. */
    public List<Item> items() {
        return groups.stream().flatMap(group -> group.items().stream()).toList();
    }

    /** The highest score. */
    public int maxScore() {
        return scoring == Scoring.PERCENT
                ? 100
                : groups.stream().mapToInt(Group::maxPoints).sum();
    }

    /** The level at that place from the best one, 0; the last one for all places after it. */
    String levelAt(int place) {
        return levels.get(Math.min(place, levels.size() - 1)).level();
    }

    /** The place of a level, from the best one, 0. */
    int placeOf(String level) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).level().equals(level)) {
                return i;
            }
        }
        throw new IllegalStateException(code + " has no level " + level);
    }

    /** The level of a score alone. */
    Level levelOf(int score) {
        return levels.stream()
                .filter(each -> each.contains(score))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(code + " has no level for " + score));
    }

    /** The circumstance of that code. */
    Optional<Circumstance> circumstance(String wanted) {
        return circumstances.stream().filter(each -> each.code().equals(wanted)).findFirst();
    }
}
