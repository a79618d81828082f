// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.provider.Credential;

/**
 * A worker as the API shows it.
 *
 * @param version also the ETag
 * @param orgCode how tokens name the provider
 * @param subject subject of the token the worker signs in with
 * @param planning what day plans ask of the worker; shown to its coordinator alone
 */
public record WorkerView(
        UUID id,
        long version,
        UUID providerId,
        String orgCode,
        String name,
        @Nullable String subject,
        String areaCode,
        List<Credential> credentials,
        LocalDate activeFrom,
        @Nullable LocalDate activeUntil,
        @Nullable WorkerPlanning planning,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
