// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges a team by the versions of the rule.
 *
 * @param staff the workers of the team, with their employments
 * @param versions all versions of the rule
 */
record TeamJudgement(List<StaffMember> staff, List<TeamRule> versions) {

    TeamJudgement {
        staff = List.copyOf(staff);
        versions = List.copyOf(versions);
    }

    /** The conditions of the rule of that day with who counted; empty before the first version. */
    List<JudgedCondition> on(LocalDate day) {
        return TeamRule.of(day, versions).map(rule -> judge(rule, day)).orElse(List.of());
    }

    /**
     * The days on which the rule was broken, oldest first; days with the same unmet conditions are one period. Judged from the first
     * day of the rule, or from the first employment where that is later.
     */
    List<TeamBreakPeriod> breaks() {
        List<LocalDate> days = changes();
        List<TeamBreakPeriod> periods = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            List<TeamConditionCode> unmet = unmetOn(days.get(i));
            if (unmet.isEmpty()) {
                continue;
            }
            LocalDate until = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : null;
            add(periods, new TeamBreakPeriod(days.get(i), until, unmet));
        }
        return periods;
    }

    /** The period of the breaks that contains the day. */
    Optional<TeamBreakPeriod> breakOn(LocalDate day) {
        return breaks().stream().filter(period -> period.contains(day)).findFirst();
    }

    private List<TeamConditionCode> unmetOn(LocalDate day) {
        return on(day).stream()
                .filter(judged -> !judged.isMet())
                .map(judged -> judged.condition().code())
                .toList();
    }

    private static void add(List<TeamBreakPeriod> periods, TeamBreakPeriod next) {
        TeamBreakPeriod last = periods.isEmpty() ? null : periods.getLast();
        if (last != null
                && next.from().minusDays(1).equals(last.until())
                && last.conditions().equals(next.conditions())) {
            periods.set(periods.size() - 1, new TeamBreakPeriod(last.from(), next.until(), last.conditions()));
        } else {
            periods.add(next);
        }
    }

    private List<LocalDate> changes() {
        @Nullable
        LocalDate begin = versions.stream()
                .map(TeamRule::validFrom)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (begin == null) {
            return List.of();
        }
        LocalDate hired =
                staff.stream().map(StaffMember::from).min(LocalDate::compareTo).orElse(begin);
        LocalDate first = hired.isAfter(begin) ? hired : begin;
        TreeSet<LocalDate> days = new TreeSet<>(List.of(first));
        Stream.concat(versions.stream().map(TeamRule::validFrom), staff.stream().flatMap(StaffMember::changes))
                .filter(day -> day.isAfter(first))
                .forEach(days::add);
        return List.copyOf(days);
    }

    private List<JudgedCondition> judge(TeamRule rule, LocalDate day) {
        List<StaffMember> employed =
                staff.stream().filter(member -> member.isEmployedOn(day)).toList();
        return rule.conditions().stream()
                .map(condition -> new JudgedCondition(condition, present(rule, condition, employed, day)))
                .toList();
    }

    /** A worker counts once: for the higher condition as long as it needs them, otherwise for the lower one. */
    private static int present(TeamRule rule, TeamCondition condition, List<StaffMember> employed, LocalDate day) {
        TeamCondition higher = rule.conditions().stream()
                .filter(other -> other.code() == condition.surplusOf())
                .findFirst()
                .orElse(null);
        if (higher == null) {
            return (int) employed.stream()
                    .filter(member -> member.holdsAny(condition.anyOf(), day))
                    .count();
        }
        long above = employed.stream()
                .filter(member -> member.holdsAny(higher.anyOf(), day))
                .count();
        long only = employed.stream()
                .filter(member -> member.holdsAny(condition.anyOf(), day) && !member.holdsAny(higher.anyOf(), day))
                .count();
        return (int) (only + Math.max(0, above - higher.required()));
    }
}
