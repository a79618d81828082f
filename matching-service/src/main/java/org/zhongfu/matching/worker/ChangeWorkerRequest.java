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
import org.zhongfu.platform.kernel.PlainText;

/**
 * Changes a worker; what is absent stays as it is.
 *
 * @param credentials all the worker holds from now on
 * @param activeUntil last day of employment
 * @param planning all that day plans ask of the worker from now on; only its own coordinator may give it
 */
public record ChangeWorkerRequest(
        @Nullable @PlainText(max = 50) String name,
        @Nullable @PlainText(max = 100) String subject,
        @Nullable @AreaCode String areaCode,
        @Nullable @Size(max = 50) List<@NotNull @Valid CredentialRequest> credentials,
        @Nullable LocalDate activeUntil,
        @Nullable @Valid WorkerPlanning planning,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason) {}
