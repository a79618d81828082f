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
 * @param name full name for officers and community agents of the area, masked for others
 * @param idNumber citizen ID number, always masked
 * @param phone phone number, always masked
 * @param sex sex
 * @param birthDate birth date; only for callers who see the full name
 * @param age age in full years today
 * @param areaCode area where the person lives
 * @param place place of residence, rounded to about one kilometre
 * @param groups target groups (对象类别) of the person with their periods, derived from evidence
 * @param occurredAt when the person was registered
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

    /** Codes of the groups the person belongs to on a day, the primary one first. */
    public List<String> groupsOn(LocalDate day) {
        return PersonFile.codesOn(day, groups);
    }
}
