// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.platform.kernel.PlainText;

/**
 * Assigns entries of a round to a surveyor (分派), all or none.
 *
 * @param entryIds the entries, 1 to 200
 * @param surveyor subject of the token of the social worker or community agent
 * @param reason why; required when one of the entries is assigned to somebody else; stored encrypted
 */
public record AssignSurveyEntriesRequest(
        @NotEmpty @Size(max = 200) List<@NotNull SurveyEntryId> entryIds,
        @NotNull @PlainText(max = 255) String surveyor,
        @Nullable @PlainText(max = 500) String reason) {

    /** Without the reason: it is free text. */
    @Override
    public String toString() {
        return "AssignSurveyEntriesRequest[" + entryIds + "]";
    }
}
