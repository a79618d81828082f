// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.record.DayRange;
import org.zhongfu.platform.store.CreationRequest;
import org.zhongfu.platform.web.Problem;

/**
 * Enters a guardian, agent or carer of a person (登记监护人、委托代理人、照料人).
 *
 * @param representativeId file of the representative, when they have one in the caller's area; else {@code other}
 * @param other the representative, when they have no file
 * @param kind how they may act for the person
 * @param relation what they are to the person, a code of the list {@code contact-relations}
 * @param scopes what they may do; carers answer return visits and are told of visits, and no more
 * @param validFrom first day
 * @param validUntil last day, not before validFrom; required for {@code AUTHORISED_AGENT}; absent while it has no end.
 *     That of {@code GUARDIAN_OF_MINOR} ends before the 18th birthday in any case
 * @param document what it rests on; required except for {@code CARER}
 * @param occurredAt when it was entered; absent means now
 */
public record AddRepresentativeRequest(
        @Nullable PersonId representativeId,
        @Nullable @Valid OtherPerson other,
        @NotNull RepresentativeKind kind,
        @NotNull @KnownCode("contact-relations") String relation,
        @NotEmpty @Size(max = 5) Set<@NotNull RepresentativeScope> scopes,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable @Valid RepresentationDocument document,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    /**
     * Requires one of the two ways to name the representative.
     *
     * @throws Problem 422
     */
    void requireOneRepresentative() {
        if ((representativeId == null) == (other == null)) {
            throw Problem.rule(
                    "representativeId",
                    "send representativeId for somebody who has a file, or other for somebody who has none",
                    "有档案的填写 representativeId，没有档案的填写 other，二者必填其一");
        }
    }

    DayRange period() {
        return new DayRange(validFrom, validUntil);
    }

    /** In the order in which the scopes are shown. */
    List<RepresentativeScope> sortedScopes() {
        return scopes.stream().sorted().toList();
    }

    /** Without identity: logs must not contain personal data. */
    @Override
    public String toString() {
        return "AddRepresentativeRequest[" + kind + "]";
    }
}
