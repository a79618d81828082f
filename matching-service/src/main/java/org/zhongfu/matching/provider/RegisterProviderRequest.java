// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Registers a provider (承接主体).
 *
 * @param orgCode code of its organisation, as in the claim {@code org} of its tokens, for example {@code HUITONG}; no two
 *     providers have the same
 * @param kind what kind of organisation it is; absent means a social work organisation
 * @param name name of the organisation
 * @param uscc unified social credit code (GB 32100), 18 characters; no two providers have the same
 * @param areaCodes areas it works in, 1 to 50, all in the caller's area
 * @param occurredAt when it was registered; absent means now
 */
public record RegisterProviderRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}") String orgCode,
        @Nullable ProviderKind kind,
        @NotNull @NameText(max = 100) String name,

        @Nullable
        @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}", message = "{org.zhongfu.base.code.SocialCreditCode.message}")
        String uscc,

        @NotNull @Size(min = 1, max = 50) List<@NotNull @AreaCode String> areaCodes,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    ProviderKind kindOrDefault() {
        return kind == null ? ProviderKind.SOCIAL_WORK_ORGANISATION : kind;
    }
}
