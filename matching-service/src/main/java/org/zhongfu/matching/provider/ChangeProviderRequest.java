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
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Corrects a provider. Absent properties keep their values.
 *
 * @param name name of the organisation
 * @param uscc unified social credit code (GB 32100), 18 characters; no two providers have the same
 * @param areaCodes all areas it works in from now on, 1 to 50
 * @param reason why, in plain words, without personal data
 * @param occurredAt when it was decided; absent means now
 */
public record ChangeProviderRequest(
        @Nullable @NameText(max = 100) String name,

        @Nullable
        @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}", message = "{org.zhongfu.base.code.SocialCreditCode.message}")
        String uscc,

        @Nullable @Size(min = 1, max = 50) List<@NotNull @AreaCode String> areaCodes,
        @NotNull @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {

    boolean changesNothing() {
        return name == null && uscc == null && areaCodes == null;
    }
}
