// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.kernel.PlainText;

/**
 * Changes a worker. Absent properties keep their values.
 *
 * @param name name of the worker
 * @param subject subject of the token the worker signs in with
 * @param areaCode area the worker works in
 * @param credentials all credentials the worker holds from now on, at most 50
 * @param activeUntil last day of employment, not before activeFrom
 * @param planning all that day plans have to respect about the worker from now on; only a coordinator of the provider
 *     may send it
 * @param occurredAt when the change happened; absent means now; not before the previous change
 */
public record ChangeWorkerRequest(
        @Nullable @NameText(max = 50) String name,
        @Nullable @PlainText(max = 100) String subject,
        @Nullable @AreaCode String areaCode,
        @Nullable @Size(max = 50) List<@NotNull @Valid CredentialRequest> credentials,
        @Nullable LocalDate activeUntil,
        @Nullable @Valid WorkerPlanning planning,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason) {}
