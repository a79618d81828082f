// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.agreement;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.AgreementId;
import org.zhongfu.contracts.id.ProviderId;

/**
 * An agreement without prices (公益服务协议). What is given under it is not bought: it has no units, and no need is offered on it.
 *
 * @param providerId id of the volunteer group, enterprise or site
 * @param areaCode area where it serves
 * @param services the services it gives
 * @param periodFrom its first day
 * @param periodTo its last day
 * @param endedAt when it was decided that it ends before the last day that was agreed; null when it was not
 * @param occurredAt when it was signed
 */
public record AgreementView(
        AgreementId id,
        long version,
        ProviderId providerId,
        String areaCode,
        @Size(max = 50) List<@Size(max = 64) String> services,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable Instant endedAt,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
