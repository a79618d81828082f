// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.record.RecordTimes;

/**
 * A household (共同生活家庭) as the caller may see it.
 *
 * @param version 1 at the start, one more with each change of its members
 * @param members present and past members whom the caller may see, in the order in which they were entered
 * @param hiddenMembers present and past members whom the caller may not see
 * @param headMissing true when members are left and none of them is the head, after the death of the head
 * @param times when it was recorded
 */
public record HouseholdView(
        HouseholdId id,
        long version,
        @Size(max = 200) List<MemberView> members,
        @Min(0) @Max(200) int hiddenMembers,
        boolean headMissing,
        @JsonUnwrapped RecordTimes times) {

    /**
     * A member of a household.
     *
     * @param personId the person
     * @param name full name
     * @param relation what they are to the head of the household
     * @param joinedOn first day
     * @param joinReason why they joined
     * @param lastDay last day; absent while they belong to it
     * @param leaveReason why they left; absent while they belong to it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MemberView(
            PersonId personId,
            String name,
            HouseholdRelation relation,
            LocalDate joinedOn,
            HouseholdJoinReason joinReason,
            @Nullable LocalDate lastDay,
            @Nullable HouseholdLeaveReason leaveReason) {}
}
