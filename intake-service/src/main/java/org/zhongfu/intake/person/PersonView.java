// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.intake.record.RecordTimes;

/**
 * A person's file as the caller may see it.
 *
 * @param name full name for officers and community agents of the area, masked for others
 * @param document identity document
 * @param phone phone number, always masked
 * @param sex sex
 * @param birthDate birth date; only for callers who see the full name
 * @param age age in full years today; of a person who died, on the day of death
 * @param residence where the person lives
 * @param groups target groups (对象类别) of the person with their periods, derived from evidence; none for agencies
 * @param state state of the file
 * @param times when it was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonView(
        PersonId id,
        long version,
        String name,
        @JsonUnwrapped Document document,
        @Nullable String phone,
        Sex sex,
        @Nullable LocalDate birthDate,
        int age,
        @JsonUnwrapped Residence residence,
        List<GroupMembership> groups,
        @JsonUnwrapped FileState state,
        @JsonUnwrapped RecordTimes times) {

    /**
     * The identity document of a person.
     *
     * @param documentType kind of the document
     * @param idNumber number of the document, always masked; the temporary number while no document is known
     * @param issuingCountry who issued the passport, a code of the list {@code issuing-countries}; only for callers who see the
     *     full name
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Document(
            DocumentType documentType,
            String idNumber,
            @Nullable String issuingCountry) {}

    /**
     * Where a person lives and what a visit to the home needs. Workers who hold an order read more in its contact card.
     *
     * @param areaCode area where the person lives
     * @param place place of residence, rounded to about one kilometre
     * @param entranceNote how to get in; only for callers who see the full name
     * @param hazards what to beware of in the home: codes of the list {@code home-hazards}; only for callers who see the
     *     full name
     * @param emergencyContact whom to call in an emergency, with a masked phone number; only for callers who see the full
     *     name
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Residence(
            String areaCode,
            @Nullable CoarsePlace place,
            @FreeText @Size(max = 200) @Nullable String entranceNote,
            @Size(max = 10) @Nullable List<String> hazards,
            @Nullable EmergencyContact emergencyContact) {}

    /**
     * The state of a person's file.
     *
     * @param status state of the file
     * @param death the recorded death; only for callers who see the full name
     * @param voiding why the file was voided; only for callers who see the full name
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FileState(
            PersonStatus status,
            @Nullable DeathView death,
            @Nullable VoidView voiding) {}

    /**
     * The recorded death of a person (死亡登记).
     *
     * @param diedOn day of death
     * @param source from what the death is known
     * @param note explanation of the officer who recorded it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeathView(
            LocalDate diedOn,
            DeathSource source,
            @FreeText @Size(max = 500) @Nullable String note) {}

    /**
     * The voiding of a file that was entered by mistake (误录作废).
     *
     * @param reasonCode why, a code of the list {@code person-void-reasons}
     * @param explanation what was found
     */
    public record VoidView(
            PersonVoidReason reasonCode,
            @FreeText @Size(max = 500) String explanation) {}

    /** Codes of the groups the person belongs to on a day, the primary one first. */
    public List<String> groupsOn(LocalDate day) {
        return PersonFile.codesOn(day, groups);
    }
}
