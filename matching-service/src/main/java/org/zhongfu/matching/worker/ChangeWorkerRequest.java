// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.web.Patch;
import org.zhongfu.platform.web.Problem;

/**
 * Changes a worker (JSON Merge Patch, RFC 7396).
 *
 * @param name name of the worker
 * @param subject subject of the token the worker signs in with; a wrong one is released ({@code subject/release})
 * @param areaCode area the worker works in
 * @param credentials all credentials the worker holds from now on, at most 50; an empty list for none
 * @param activeUntil last day of employment, not before activeFrom; null when the employment does not end
 * @param planning all that day plans have to respect about the worker from now on; only a coordinator of the provider
 *     may send or remove it
 * @param occurredAt when the change happened; absent means now; not before the previous change
 */
public record ChangeWorkerRequest(
        @Schema(implementation = String.class, minLength = 1, maxLength = 50)
        Patch<@NameText(max = 50) String> name,

        @Schema(implementation = String.class) Patch<@PlainText(max = 100) String> subject,

        @Schema(implementation = String.class) Patch<@AreaCode String> areaCode,

        @Schema(type = SchemaType.ARRAY, implementation = CredentialRequest.class, maxItems = 50)
        Patch<@Size(max = 50) List<@NotNull @Valid CredentialRequest>> credentials,

        @Schema(implementation = LocalDate.class) Patch<@Nullable LocalDate> activeUntil,

        @Schema(implementation = WorkerPlanning.class) Patch<@Nullable @Valid WorkerPlanning> planning,

        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason) {

    /**
     * Refuses the removal of what a worker always has, and of the account, which is released by an operation of its own.
     *
     * @throws Problem 422
     */
    void requireNothingLost() {
        name.requireNotRemoved("name");
        subject.requireNotRemoved("subject");
        areaCode.requireNotRemoved("areaCode");
        credentials.requireNotRemoved("credentials");
    }
}
