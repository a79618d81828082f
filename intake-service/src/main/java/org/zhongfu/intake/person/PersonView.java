// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.intake.record.RecordTimes;

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
 * @param times when it was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonView(
        PersonId id,
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
        @JsonUnwrapped RecordTimes times) {

    /** Codes of the groups the person belongs to on a day, the primary one first. */
    public List<String> groupsOn(LocalDate day) {
        return PersonFile.codesOn(day, groups);
    }
}
