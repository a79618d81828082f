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
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.provider.Credential;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Registers a worker (服务人员) of a provider.
 *
 * @param providerId id of the provider that employs the worker
 * @param name name of the worker
 * @param subject subject of the token the worker signs in with; absent while the worker has none
 * @param areaCode area the worker works in
 * @param credentials credentials the worker holds, at most 50; absent means none
 * @param activeFrom first day of employment
 * @param activeUntil last day of employment, not before activeFrom; absent means open
 * @param planning what day plans have to respect about the worker; only a coordinator of the provider may send it
 * @param occurredAt when the worker was registered; absent means now
 */
public record RegisterWorkerRequest(
        @NotNull ProviderId providerId,
        @NotNull @NameText(max = 50) String name,
        @Nullable @PlainText(max = 100) String subject,
        @NotNull @AreaCode String areaCode,
        @Nullable @Size(max = 50) List<@NotNull @Valid CredentialRequest> credentials,
        @NotNull LocalDate activeFrom,
        @Nullable LocalDate activeUntil,
        @Nullable @Valid WorkerPlanning planning,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    List<Credential> credentialsOrNone() {
        return credentials == null
                ? List.of()
                : credentials.stream().map(CredentialRequest::credential).toList();
    }
}
