// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.intake.Ages;
import org.zhongfu.platform.web.Problem;

/**
 * What an outcome says beside its evidence.
 *
 * @param startedOn its first day
 * @param employerKind by whom the person is employed; for EMPLOYMENT
 * @param groupId the volunteer group; for VOLUNTEERING
 * @param consentOn the day on which the person agreed; for VOLUNTEERING
 */
@Embeddable
record OutcomeContent(
        LocalDate startedOn,
        @Enumerated(EnumType.STRING) @Nullable EmployerKind employerKind,
        @Nullable UUID groupId,
        @Nullable LocalDate consentOn) {

    /** Nobody younger may be employed: Labour Law, art. 15. */
    private static final int WORKING_AGE = 16;

    static OutcomeContent of(RecordOutcomeRequest request) {
        return new OutcomeContent(
                request.startedOn(), request.employerKind(), valueOf(request.groupId()), request.consentOn());
    }

    static OutcomeContent of(OutcomeStepRequest.CorrectOutcomeRequest request) {
        return new OutcomeContent(
                request.startedOn(), request.employerKind(), valueOf(request.groupId()), request.consentOn());
    }

    /**
     * Refuses what does not fit the kind or the age, and days after the one it is recorded for.
     *
     * @throws Problem 422
     */
    void require(OutcomeKind kind, LocalDate birthDate, LocalDate today) {
        if (startedOn.isAfter(today)) {
            throw Problem.rule("startedOn", "must not lie in the future", "不得晚于登记之日");
        }
        if (kind == OutcomeKind.EMPLOYMENT && Ages.on(startedOn, birthDate) < WORKING_AGE) {
            throw Problem.rule(
                    "startedOn",
                    "is a day on which the person is younger than 16 and may not be employed (Labour Law, art. 15)",
                    "该日未满十六周岁，不得就业（劳动法第十五条）");
        }
        requireSentWith(kind == OutcomeKind.EMPLOYMENT, "employerKind", employerKind, "EMPLOYMENT", "就业");
        requireSentWith(kind == OutcomeKind.VOLUNTEERING, "groupId", groupId, "VOLUNTEERING", "加入志愿服务");
        requireSentWith(kind == OutcomeKind.VOLUNTEERING, "consentOn", consentOn, "VOLUNTEERING", "加入志愿服务");
        if (consentOn != null && consentOn.isAfter(startedOn)) {
            throw Problem.rule(
                    "consentOn",
                    "must not be after startedOn: the person agrees before they are enrolled",
                    "不得晚于加入之日：须先征得本人同意");
        }
    }

    private static void requireSentWith(
            boolean wanted, String field, @Nullable Object value, String kind, String kindZh) {
        if (wanted && value == null) {
            throw Problem.rule(field, "is required with " + kind, "类别为“" + kindZh + "”时必须填写");
        }
        if (!wanted && value != null) {
            throw Problem.rule(field, "is sent with " + kind + " only", "仅在类别为“" + kindZh + "”时填写");
        }
    }

    private static @Nullable UUID valueOf(@Nullable ProviderId id) {
        return id == null ? null : id.value();
    }
}
