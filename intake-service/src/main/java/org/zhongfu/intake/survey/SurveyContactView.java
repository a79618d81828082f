// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.intake.person.Place;

/**
 * What a visit to an entry needs (入户联系信息): plain values, for the surveyor to whom it is assigned.
 *
 * @param entryId the entry
 * @param name full name
 * @param phone phone number
 * @param address address of residence
 * @param point exact point of residence
 * @param entranceNote how to get in
 * @param hazards what to beware of in the home, codes of the list {@code home-hazards}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SurveyContactView(
        SurveyEntryId entryId,
        @Nullable @Size(max = 50) String name,
        @Nullable @Size(max = 14) String phone,
        @Nullable @Size(max = 200) String address,
        @Nullable Place point,
        @Nullable @Size(max = 200) String entranceNote,
        @Size(max = 10) List<@Size(max = 64) String> hazards) {

    /** Without the values: logs must not contain personal data. */
    @Override
    public String toString() {
        return "SurveyContactView[" + entryId + "]";
    }
}
