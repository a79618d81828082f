// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Signs an agreement without prices (公益服务协议).
 *
 * @param providerId id of a volunteer group, an enterprise or a site that works in the caller's area
 * @param areaCode area where it serves; it must lie in the caller's area
 * @param services the services it gives, 1 to 50, each once
 * @param periodFrom first day of the agreement
 * @param periodTo last day of the agreement, not before periodFrom
 * @param occurredAt when it was signed; absent means now
 */
public record SignAgreementRequest(
        @NotNull ProviderId providerId,
        @NotNull @AreaCode String areaCode,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @KnownCode("service-items") String> services,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}
