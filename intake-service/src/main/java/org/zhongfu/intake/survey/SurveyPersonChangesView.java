// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;

/**
 * What differs for a person between two rounds.
 *
 * @param personId the person
 * @param changes the changes
 */
public record SurveyPersonChangesView(
        PersonId personId, @Size(max = 100) List<PersonChange> changes) {

    /**
     * A change of a person.
     *
     * @param kind kind of the change
     * @param changed what changed: an instrument, a target group or a service; absent with {@code NEW} and {@code GONE}
     * @param levelBefore level at the earlier visit, with {@code LEVEL_CHANGED}
     * @param levelAfter level at the later visit, with {@code LEVEL_CHANGED}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PersonChange(
            SurveyChangeKind kind,
            @Nullable @Size(max = 64) String changed,
            @Nullable @Size(max = 64) String levelBefore,
            @Nullable @Size(max = 64) String levelAfter) {}
}
