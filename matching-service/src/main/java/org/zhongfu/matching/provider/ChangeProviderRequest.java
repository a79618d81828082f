// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.platform.web.Patch;
import org.zhongfu.platform.web.Problem;

/**
 * Corrects a provider (JSON Merge Patch, RFC 7396). Absent properties keep their values.
 *
 * @param name name of the organisation
 * @param kind what kind of organisation it is; not one that may not have the contracts or agreements that are in force
 * @param uscc unified social credit code (GB 32100), 18 characters; no two providers have the same; null removes it
 * @param areaCodes all areas it works in from now on, 1 to 50
 * @param reason why, in plain words, without personal data
 * @param occurredAt when it was decided; absent means now
 */
public record ChangeProviderRequest(
        @Schema(implementation = String.class, minLength = 1, maxLength = 100)
        Patch<@NameText(max = 100) String> name,

        @Schema(implementation = ProviderKind.class) Patch<ProviderKind> kind,

        @Schema(implementation = String.class, pattern = "[0-9A-HJ-NPQRTUWXY]{18}", minLength = 18, maxLength = 18)
        Patch<
                        @Nullable
                        @Pattern(
                                regexp = "[0-9A-HJ-NPQRTUWXY]{18}",
                                message = "{org.zhongfu.base.code.SocialCreditCode.message}")
                        String>
                uscc,

        @Schema(type = SchemaType.ARRAY, implementation = String.class, minItems = 1, maxItems = 50)
        Patch<@Size(min = 1, max = 50) List<@NotNull @AreaCode String>> areaCodes,

        @NotNull @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {

    boolean changesNothing() {
        return !name.isSent() && !kind.isSent() && !uscc.isSent() && !areaCodes.isSent();
    }

    /**
     * Refuses the removal of what a provider always has.
     *
     * @throws Problem 422
     */
    void requireNothingLost() {
        name.requireNotRemoved("name");
        kind.requireNotRemoved("kind");
        areaCodes.requireNotRemoved("areaCodes");
    }
}
