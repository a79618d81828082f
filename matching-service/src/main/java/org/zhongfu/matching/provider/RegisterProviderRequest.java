// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Registers a provider.
 *
 * @param orgCode how tokens name it, for example {@code HUITONG}
 * @param uscc unified social credit code (GB 32100)
 * @param areaCodes where it works
 * @param clientReference the caller's permanent name for this record
 */
public record RegisterProviderRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}") String orgCode,
        @NotNull @PlainText(max = 100) String name,

        @Nullable @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}")
        String uscc,

        @NotNull @Size(min = 1, max = 50) List<@NotNull @AreaCode String> areaCodes,
        @Nullable @PlainText(max = 100) String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason)
        implements CreationRequest {}
