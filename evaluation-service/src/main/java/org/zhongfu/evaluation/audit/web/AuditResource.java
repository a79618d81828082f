// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeParameter;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.evaluation.audit.AuditChainVerification;
import org.zhongfu.evaluation.audit.AuditChainVerifier;
import org.zhongfu.evaluation.audit.AuditOrder;
import org.zhongfu.evaluation.audit.AuditRecordRepository;
import org.zhongfu.evaluation.audit.AuditRecordRepository.Filter;
import org.zhongfu.evaluation.parameter.DayParameters;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** The central audit. An entry has no area, so only the role limits who may read it. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who did what to whom, in all services (审计)")
@RunOnVirtualThread
public class AuditResource {

    private static final int LONGEST = 200;

    private final AuditRecordRepository records;
    private final AuditChainVerifier verifier;

    AuditResource(AuditRecordRepository records, AuditChainVerifier verifier) {
        this.records = records;
        this.verifier = verifier;
    }

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.AUDIT_ADMIN})
    @Operation(
            operationId = "listAuditEntries",
            summary = "List audit entries (审计记录)",
            description = "Sorted by id, so by time, oldest first. Auditors and audit administrators only.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    public Page<AuditView> read(
            @Parameter(description = "Only entries about the record with this id, at most 200 characters.")
                    @QueryParam("subject")
                    @Nullable
                    String subject,
            @Parameter(description = "Only entries of this actor, the subject of their token, at most 200 characters.")
                    @QueryParam("actor")
                    @Nullable
                    String actor,
            @Parameter(
                            description =
                                    "Only entries of this action, a code of the list `audited-actions`; all without it.",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Z][A-Z0-9_]{1,63}$"))
                    @QueryParam("action")
                    @Nullable
                    String action,
            @Parameter(description = "First civil day (Asia/Shanghai) of occurrence, for example 2026-01-01.")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "Last civil day (Asia/Shanghai) of occurrence, included; not before from.")
                    @QueryParam("to")
                    @Nullable
                    String to,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"occurredAt", "-occurredAt"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageQuery page = PageQuery.parse(limit, cursor, sort, AuditOrder.class).count(count);
        LocalDate first = Criteria.day("from", from);
        LocalDate last = Criteria.day("to", to);
        DayParameters.requireInOrder(first, last);
        Filter filter = new Filter(
                bounded("subject", subject),
                bounded("actor", actor),
                CodeParameter.of("action", CodeLists.named("audited-actions").orElseThrow(), action),
                first,
                last);
        return Page.of(
                records.page(filter, page), page, entry -> entry.id().value(), AuditOrder::valueOf, AuditView::of);
    }

    @GET
    @Path("verification")
    @RolesAllowed({Roles.AUDITOR, Roles.AUDIT_ADMIN})
    @Operation(
            operationId = "verifyAuditChain",
            summary = "Verify the audit chain (审计哈希链校验)",
            description =
                    "Computes the hash of every entry again and names each entry that was altered or removed. Auditors and"
                            + " audit administrators only.")
    @APIResponse(responseCode = "200", description = "Result of the verification")
    public AuditChainVerification verify() {
        return verifier.verify();
    }

    private static @Nullable String bounded(String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST) {
            throw Problem.invalid(
                    field, "must have at most %d characters".formatted(LONGEST), "最多 %d 个字符".formatted(LONGEST));
        }
        return text;
    }
}
