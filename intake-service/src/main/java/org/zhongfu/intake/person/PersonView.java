// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;
import org.zhongfu.contracts.intake.GroupMembership;

/**
 * A person's file as the caller may see it.
 *
 * @param name whole for officers and community agents of the area, masked for others
 * @param idNumber masked, always
 * @param phone masked, always
 * @param birthDate for those who see the whole name
 * @param age in full years today
 * @param place about one kilometre
 * @param groups target groups with their periods
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonView(
        UUID id,
        long version,
        String name,
        String idNumber,
        @Nullable String phone,
        Sex sex,
        @Nullable LocalDate birthDate,
        int age,
        String areaCode,
        @Nullable CoarsePlace place,
        List<GroupMembership> groups,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {

    /** Codes of the groups that hold on a day, the primary one first. */
    public List<String> groupsOn(LocalDate day) {
        return PersonFile.codesOn(day, groups);
    }
}
