// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Publishes the next version of the service list, with all services.
 *
 * @param validFrom first day it is in force; later than the first day of the previous version
 * @param source the decision or document on which it is based
 * @param items all services, 1 to 200, each code once
 * @param occurredAt when it was decided; absent means now
 */
public record PublishServiceListRequest(
        @NotNull LocalDate validFrom,
        @NotNull @NameText(max = 300) String source,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid ServiceItem> items,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}
