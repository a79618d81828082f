// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.contracts.provider.Credential;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Registers a worker of a provider.
 *
 * @param subject subject of the token the worker signs in with, null while there is none
 * @param areaCode where the worker works
 * @param activeUntil last day, null while open
 * @param planning what day plans ask of the worker; only its own coordinator may give it
 * @param clientReference the caller's permanent name for this record
 */
public record RegisterWorkerRequest(
        @NotNull UUID providerId,
        @NotNull @PlainText(max = 50) String name,
        @Nullable @PlainText(max = 100) String subject,
        @NotNull @AreaCode String areaCode,
        @Nullable @Size(max = 50) List<@NotNull @Valid CredentialRequest> credentials,
        @NotNull LocalDate activeFrom,
        @Nullable LocalDate activeUntil,
        @Nullable @Valid WorkerPlanning planning,
        @Nullable @PlainText(max = 100) String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason)
        implements CreationRequest {

    List<Credential> held() {
        return credentials == null
                ? List.of()
                : credentials.stream().map(CredentialRequest::credential).toList();
    }
}
