// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.platform.store.CreationRequest;

/** Requests about households. */
public final class HouseholdRequests {

    private HouseholdRequests() {}

    /**
     * A person and what they are to the head.
     *
     * @param personId the person
     * @param relation what they are to the head of the household
     */
    public record MemberEntry(
            @NotNull PersonId personId, @NotNull HouseholdRelation relation) {}

    /**
     * Enters a household (登记共同生活家庭).
     *
     * @param members its members, one of them HEAD
     * @param joinedOn since when they live together
     * @param occurredAt when it was entered; absent means now
     */
    public record FoundHouseholdRequest(
            @NotEmpty @Size(max = 30) List<@NotNull @Valid MemberEntry> members,
            @NotNull LocalDate joinedOn,
            @Nullable @ClientReference String clientReference,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements CreationRequest {}

    /**
     * Takes a person into a household (家庭成员加入).
     *
     * @param personId the person
     * @param relation what they are to the head; not HEAD
     * @param joinedOn first day
     * @param reasonCode why; not FOUNDED or SPLIT
     * @param occurredAt when the office learned of it; absent means now; not before the previous step
     */
    public record JoinHouseholdRequest(
            @NotNull PersonId personId,
            @NotNull HouseholdRelation relation,
            @NotNull LocalDate joinedOn,
            @NotNull HouseholdJoinReason reasonCode,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /**
     * Lets a person leave a household (家庭成员离开).
     *
     * @param personId the person
     * @param lastDay last day; required except for ENTERED_BY_MISTAKE
     * @param reasonCode why; not SPLIT or DECEASED
     * @param occurredAt when the office learned of it; absent means now; not before the previous step
     */
    public record LeaveHouseholdRequest(
            @NotNull PersonId personId,
            @Nullable LocalDate lastDay,
            @NotNull HouseholdLeaveReason reasonCode,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /**
     * Makes another member the head of the household (变更户主).
     *
     * @param members all present members with what they are to the new head, who is HEAD
     * @param occurredAt when it was changed; absent means now; not before the previous step
     */
    public record ChangeHeadRequest(
            @NotEmpty @Size(max = 30) List<@NotNull @Valid MemberEntry> members,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /**
     * Splits a household (分户): some members leave it together and found another one.
     *
     * @param members who leaves, with what they are to the head of the new household, one of them HEAD
     * @param firstDay first day of the new household
     * @param occurredAt when the office learned of it; absent means now; not before the previous step
     */
    public record SplitHouseholdRequest(
            @NotEmpty @Size(max = 30) List<@NotNull @Valid MemberEntry> members,
            @NotNull LocalDate firstDay,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}
}
