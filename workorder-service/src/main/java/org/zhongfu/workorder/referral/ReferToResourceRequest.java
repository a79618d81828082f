// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * The person of a work order is referred to a resource (转介、资源链接).
 *
 * @param resourceKind a code of the list {@code referral-resource-kinds}
 * @param resourceName name of the resource; stored encrypted, never published
 * @param resourceContact phone number or address of the resource; stored encrypted, never published
 * @param followUpOn day on which the answer is asked for
 * @param occurredAt when it was sent; absent means now
 */
public record ReferToResourceRequest(
        @Nullable @ClientReference String clientReference,
        @NotNull @KnownCode("referral-resource-kinds") String resourceKind,

        @NotNull @NameText(max = 100) String resourceName,
        @Nullable @PlainText(max = 200) String resourceContact,
        @Nullable LocalDate followUpOn,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}
