// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What follows for an entry from all attempts, in whatever order they arrived: they are read in the order of their own times. The
 * first visit counts; before there is one, the last attempt says what is known. What comes after the visit contradicts it, except a
 * report of death.
 *
 * @param status what is known of the entry
 * @param attempts how many attempts there are
 * @param nextAttemptOn day of the next attempt; null unless the person was absent
 * @param movedTo area to which the person moved; null unless they did
 * @param visit the attempt whose visit counts; null when there is none
 * @param deathReported true when an attempt heard that the person has died
 * @param conflicts the attempts that contradict another one
 */
record SurveyCourse(
        SurveyEntryStatus status,
        int attempts,
        @Nullable LocalDate nextAttemptOn,
        @Nullable String movedTo,
        @Nullable Attempted visit,
        boolean deathReported,
        Map<UUID, SurveyConflict> conflicts) {

    /** Equal times are ordered by what was sent, not by what was received. */
    private static final Comparator<Attempted> BY_OWN_TIME = Comparator.comparing(Attempted::at)
            .thenComparing(Attempted::result)
            .thenComparing(Attempted::sender)
            .thenComparing(Attempted::reference);

    SurveyCourse {
        conflicts = Map.copyOf(conflicts);
    }

    /**
     * An attempt as far as it decides about the entry.
     *
     * @param sender who made it
     * @param reference what the sender calls it
     */
    record Attempted(
            UUID id,
            SurveyResult result,
            Instant at,
            @Nullable LocalDate nextAttemptOn,
            @Nullable String movedTo,
            String sender,
            String reference) {}

    static SurveyCourse of(Collection<Attempted> all) {
        List<Attempted> ordered = all.stream().sorted(BY_OWN_TIME).toList();
        if (ordered.isEmpty()) {
            return new SurveyCourse(SurveyEntryStatus.OPEN, 0, null, null, null, false, Map.of());
        }
        Attempted visit = null;
        boolean dead = false;
        Map<UUID, SurveyConflict> conflicts = new HashMap<>();
        for (Attempted each : ordered) {
            SurveyConflict found = conflict(each.result(), visit != null, dead);
            if (found != null) {
                conflicts.put(each.id(), found);
            }
            if (visit == null && each.result() == SurveyResult.DONE) {
                visit = each;
            }
            dead = dead || each.result() == SurveyResult.DECEASED;
        }
        Attempted standing = visit == null ? ordered.getLast() : visit;
        return new SurveyCourse(
                SurveyEntryStatus.after(standing.result()),
                ordered.size(),
                standing.nextAttemptOn(),
                standing.movedTo(),
                visit,
                dead,
                conflicts);
    }

    private static @Nullable SurveyConflict conflict(SurveyResult result, boolean visited, boolean dead) {
        return switch (result) {
            case DONE -> visited ? SurveyConflict.SECOND_VISIT : dead ? SurveyConflict.VISIT_AFTER_DEATH : null;
            case DECEASED -> null;
            case REFUSED, ABSENT, MOVED, NOT_FOUND -> visited ? SurveyConflict.AFTER_VISIT : null;
        };
    }
}
