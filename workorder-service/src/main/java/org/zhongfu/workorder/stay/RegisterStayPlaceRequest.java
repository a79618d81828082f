// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Registers a place for stays (床位).
 *
 * @param providerId the provider whose place it is: the caller's
 * @param areaCode area in which it is: area code of 6, 9 or 12 digits (GB/T 2260)
 * @param facility name of the facility
 * @param bed what the place is called there, for example room and bed
 * @param occurredAt when it was registered; absent means now
 */
public record RegisterStayPlaceRequest(
        @NotNull ProviderId providerId,
        @NotNull @AreaCode String areaCode,
        @NotNull @NameText(max = 100) String facility,
        @NotNull @NameText(max = 50) String bed,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}
